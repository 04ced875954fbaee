/**
 * Common given names of the United States, of births from about 1920 to 2010 (after the Social Security
 * Administration's tables of popular baby names, public domain). A list can only help: a capital word behind
 * one of these is a name where nothing around it says so. Left out: those that are more often another word at
 * the start of a sentence (May, Will, Grant, August, Chase).
 */
const list =
  "Aaron Abdul Abigail Adam Adriana Adrian Adrienne Agnes Ahmed Aisha Alan Albert Alberto " +
  "Alejandra Alejandro Alex Alexander Alexandra Alexis Alfred Alfredo Ali Alice Alicia " +
  "Alison Allan Allen Allison Alma Alvin Alyssa Amanda Amber Amelia Amy Ana Andre Andrea Andres " +
  "Andrew Andy Angel Angela Angelica Angelina Angie Anita Ann Anna Anne Annette Annie Anthony " +
  "Antoinette Antonio " +
  "Ariana Arlene Armando Arnold Arthur Arturo Ashley Audrey Austin Autumn Ava Barbara Barry " +
  "Beatrice Becky Belinda Ben Benjamin Bernadette Bernard Bernice Bertha Bessie Beth Bethany Betty " +
  "Beulah Beverly " +
  "Billie Billy Blanca Blanche Bob Bobbie Bobby Bonnie Brad Bradley Brandi Brandon Brandy Brenda " +
  "Brendan Brent Brett Brian Briana Brianna Bridget Brittany Brittney Bruce Bryan Byron Caitlin " +
  "Caleb Calvin Cameron " +
  "Candace Candice Carl Carla Carlos Carmen Carol Carole Caroline Carolyn Carrie Casey Cassandra " +
  "Catherine Cathy Cecil Cecilia Cedric Cesar Chad Charlene Charles Charlie Charlotte Chelsea " +
  "Cheryl Chester Chloe " +
  "Chris Christian Christie Christina Christine Christopher Christy Cindy Claire Clara Clarence " +
  "Claude Claudia Clayton Clifford Clifton Clinton Clyde Cody Colin Colleen Connie Constance Corey " +
  "Cory Courtney Craig " +
  "Cristina Crystal Curtis Cynthia Daisy Dale Damon Dan Dana Daniel Danielle Danny Darlene Darrell " +
  "Darren Darryl Daryl Dave David Dawn Dean Deanna Debbie Deborah Debra Denise Dennis Derek " +
  "Derrick Desiree Devin Devon " +
  "Diana Diane Dianne Diego Dolores Dominic Dominique Don Donald Donna Dora Doris Dorothy Doug " +
  "Douglas Duane Dustin Dwayne Dwight Dylan Earl Ebony Eddie Edgar Edith Edmund Eduardo Edward " +
  "Edwin Eileen Elaine Eleanor " +
  "Elena Eli Elias Elijah Elisa Elizabeth Ella Ellen Elmer Elsa Elsie Emily Emma Enrique Eric " +
  "Erica Erik Erika Erin Ernest Ernesto Esther Ethan Ethel Eugene Eva Evan Evelyn Faith Felicia " +
  "Felix Fernando Florence " +
  "Floyd Fran Frances Francis Francisco Frank Franklin Fred Freddie Frederick Gabriel Gabriela " +
  "Gabriella Gabrielle Gail Gary Gene Geoffrey George Georgia Gerald Geraldine Gerard Gerardo " +
  "Gertrude Gilbert Gina Gladys Glen Glenda " +
  "Glenn Gloria Gordon Grace Greg Gregory Gretchen Guadalupe Guillermo Gwen Gwendolyn Hannah " +
  "Harold Harriet Harry Harvey Hassan Hazel Heather Hector Heidi Helen Henry Herbert Herman Hilda " +
  "Holly Hope Howard Hugh Hugo Ian " +
  "Ibrahim Ida Ignacio Ines Inez Ingrid Irene Irma Isaac Isabel Isabella Isaiah Isabelle Ivan Jack " +
  "Jackie Jacob Jacqueline Jaime Jake Jamal James Jamie Jan Jane Janet Janice Janie Jared Jasmine " +
  "Jason Javier Jay Jean Jeanette " +
  "Jeanne Jeff Jeffery Jeffrey Jenna Jennie Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jesse " +
  "Jessica Jessie Jesus Jill Jim Jimmie Jimmy Jo Joan Joann Joanna Joanne Jodi Jody Joe Joel Joey " +
  "John Johnnie Johnny Johnathan Jon Jonathan " +
  "Jordan Jorge Jose Josefina Joseph Josephine Joshua Joy Joyce Juan Juana Juanita Judith Judy " +
  "Julia Julian Julie Julio June Justin Kaitlyn Karen Kari Karina Karl Karla Kate Katelyn " +
  "Katherine Kathleen Kathryn Kathy Katie Katrina " +
  "Kay Kayla Keith Kelley Kelli Kellie Kelly Kelsey Ken Kendra Kenneth Kenny Kent Kerry Kevin " +
  "Khalid Kim Kimberly Kirk Krista Kristen Kristi Kristie Kristin Kristina Kristy Krystal Kurt " +
  "Kyle Lamar Lance Larry Latasha Latoya Laura " +
  "Lauren Laurie Lawrence Leah Lee Leigh Lena Leo Leon Leonard Leroy Leslie Lester Levi Lewis " +
  "Lillian Lillie Linda Lindsay Lindsey Lisa Liz Lloyd Logan Lois Lonnie Lora Loretta Lori " +
  "Lorraine Louis Louise Lucas Lucia Lucille Lucy Luis Luke Luz " +
  "Lydia Lynda Lynn Mabel Madeline Madison Mae Maggie Malik Mandy Manuel Marc Marcia Marco Marcos " +
  "Marcus Margaret Margarita Marguerite Maria Mariah Marian Mariana Marianne Marie Marilyn Mario " +
  "Marion Marisa Marissa Marjorie Mark Marlene " +
  "Marsha Marshall Martha Martin Marvin Mary Mateo Matt Matthew Maureen Maurice Max Maxine Megan " +
  "Meghan Melanie Melinda Melissa Melody Melvin Mercedes Meredith Mia Michael Micheal Michele " +
  "Michelle Miguel Mike Mildred Milton Mindy Minnie " +
  "Miranda Miriam Misty Mitchell Mohamed Mohammed Molly Monica Monique Morgan Morris Muhammad Myra " +
  "Myrtle Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas " +
  "Nicole Nina Noah Noel Nora Norma Norman Olga Olivia " +
  "Omar Opal Ora Oscar Owen Pam Pamela Pat Patrice Patricia Patrick Patsy Patti Patty Paul Paula " +
  "Pauline Pedro Peggy Penny Percy Perry Peter Phil Philip Phillip Phyllis Preston Priscilla " +
  "Rachael Rachel Rafael Ralph Ramon Ramona Randall Randy " +
  "Raquel Raul Ray Raymond Rebecca Regina Reginald Rene Renee Ricardo Richard Rick Rickey Ricky " +
  "Rita Rob Robert Roberta Roberto Robin Robyn Rochelle Rodney Rodolfo Roger Roland Roman Ron " +
  "Ronald Ronnie Rosa Rosalie Rosario Rosemarie Rosemary " +
  "Rosie Ross Roxanne Roy Ruben Ruby Rudolph Rudy Russell Ruth Ryan Sabrina Sally Salvador Sam " +
  "Samantha Samuel Sandra Sandy Santiago Sara Sarah Scott Sean Sebastian Sergio Seth Shane Shannon " +
  "Shari Sharon Shaun Shawn Sheila Shelby Shelia Shelly " +
  "Sheri Sherri Sherry Shirley Sidney Silvia Simon Sofia Sonia Sonya Sophia Sophie Spencer Stacey " +
  "Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Susan Susie Suzanne " +
  "Sylvester Sylvia Tabitha Tamara Tamika Tammy Tanya Tara Tasha " +
  "Taylor Ted Terence Teresa Teri Terrance Terrence Terri Terry Thelma Theodore Theresa Thomas " +
  "Tiffany Tim Timothy Tina Todd Tom Tommy Toni Tony Tonya Tracey Traci Tracie Tracy Travis Trevor " +
  "Tricia Troy Tyler Tyrone Valerie Vanessa Velma Vera " +
  "Vernon Veronica Vicki Vickie Vicky Victor Victoria Vincent Viola Violet Virgil Virginia Vivian " +
  "Wade Walter Wanda Warren Wayne Wendell Wendy Wesley Whitney Wilbur Willard William Willie Wilma " +
  "Xavier Yesenia Yolanda Yvette Yvonne Zachary Zoe";

export const givenNames: ReadonlySet<string> = new Set(list.split(" "));
