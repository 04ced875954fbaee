/** Surnames of the United States, Britain and Ireland, and of those who came there, beside those of the
list. */
export const moreSurnames = `
Aaron Abbott Abdi Abdullah Acevedo Acosta Adams Adebayo Adeleke Adeyemi Adkins Agarwal Aguilar Aguirre
Ahmad Ahmed Akhtar
Alexander Ali Allen Allison Alvarado Alvarez Amin Anderson Andrews Anwar Aquino Archer Arellano Armstrong
Arnold Arroyo
Ashton Atkins Atkinson Austin Avila Ayala Bailey Baird Baker Baldwin Ballard Banerjee Banks Barajas Barber
Barker Barlow
Barnes Barnett Barr Barrera Barrett Barron Barry Barton Bass Bates Bauer Baxter Beasley Beck Becker Begum
Bell Beltran
Bender Bennett Benson Berg Berger Bernard Bhatt Bhattacharya Bishop Black Blackburn Blackwell Blair Blake
Blanchard Bond
Bowen Bowers Bowman Boyd Boyer Boyle Bradford Bradley Bradshaw Brady Brandt Bravo Brennan Briggs Brock
Brooks Brown Browning
Bruce Bryan Bryant Buchanan Buck Buckley Bui Burgess Burke Burnett Burns Burton Bush Butler Byrd Byrne
Cabrera Cain Calderon
Caldwell Callahan Calhoun Camacho Cameron Campbell Campos Cannon Cantrell Cantu Cardenas Carey Carlson
Carmichael Carney
Carpenter Carr Carrillo Carroll Carson Carter Casey Castaneda Castellanos Castillo Castro Cervantes Chan
Chandler Chang
Chapman Charles Chase Chatterjee Chavez Chaudhry Chen Cheng Cherry Cheung Cho Choi Chopra Chowdhury
Christensen Chu Chung
Church Cisneros Clark Clarke Clay Clayton Clements Cobb Cochran Coffey Cohen Cole Coleman Collier Collins
Colon Combs Compton
Conley Connolly Connor Conner Conway Cook Cooke Cooley Cooper Copeland Cordova Corona Correa Cortes Cortez
Costa Cowan Cox
Craig Crane Crawford Crosby Cross Cruz Cuevas Cummings Cunningham Curran Curry Curtis Dalton Daly Daniel
Daniels Dang Das
Daugherty Davenport David Davidson Davies Davila Davis Dawson Day Dean Decker Delacruz Deleon Delgado
Dennis Desai Deshpande
Diaz Dickerson Dickson Diop Dixon Do Dodson Doherty Dominguez Donaldson Donnelly Donovan Dorsey Dougherty
Douglas Doyle Drake
Duarte Dudley Duffy Duke Duncan Dunlap Dunn Dunne Duong Duran Durham Dyer Eaton Edwards Elliott Ellis
Ellison Emerson England
English Erickson Escobar Esparza Espinosa Espinoza Esposito Estes Estrada Evans Everett Ewing Farley Farmer
Farrell Faulkner
Ferguson Fernandez Ferreira Ferrell Fields Figueroa Finch Finley Fischer Fisher Fitzgerald Fitzpatrick
Fleming Fletcher Flores
Flowers Floyd Flynn Foley Forbes Ford Foster Fowler Fox Francis Franco Frank Franklin Frazier Frederick
Freeman French Friedman
Frost Fry Frye Fuentes Fuller Gaines Galindo Gallagher Gallegos Galloway Galvan Gamble Garcia Gardner
Garner Garrett Garrison
Garza Gates Gentry George Ghosh Gibbs Gibson Gilbert Giles Gill Gillespie Gilmore Glass Glenn Glover Gomez
Gonzales Gonzalez
Good Goodman Goodwin Gordon Gould Graham Grant Graves Gray Green Greene Greer Gregory Griffin Griffith
Grimes Gross Guerra
Guerrero Gupta Gutierrez Guzman Haas Hale Haley Hall Hamilton Hammond Hampton Hancock Hanna Hansen Hanson
Hardin Harding Hardy
Harmon Harper Harrell Harrington Harris Harrison Hart Hartman Harvey Hassan Hawkins Hayden Hayes Haynes
Heath Hebert Hendricks
Henderson Hendrix Henry Hensley Henson Herman Hernandez Herrera Herring Hess Hester Hickman Hicks Higgins
Hill Hines Hinton Ho
Hoang Hobbs Hodge Hodges Hoffman Hogan Holland Hollis Holloway Holmes Holt Hood Hooper Hoover Hopkins
Hopper Horn Horne Horton
House Houston Howard Howe Howell Huang Hubbard Huber Hudson Huerta Huff Huffman Hughes Hull Humphrey Hunt
Hunter Hurley Hurst
Hussain Hussein Hutchinson Huynh Hyde Ibarra Ibrahim Ingram Iqbal Irwin Islam Iyer Jackson Jacobs Jacobson
Jaime James Jarvis
Jefferson Jenkins Jennings Jensen Jimenez Johns Johnson Johnston Jones Jordan Joseph Joshi Joyce Juarez
Kane Kang Kapoor Kaplan
Karim Kaur Kaufman Keith Keller Kelley Kelly Kemp Kennedy Kent Kerr Khan Khatun Kidd Kim King Kirby Kirk
Klein Kline Knapp
Knight Knox Koch Kowalski Kramer Krause Krishnan Kumar Lam Lamb Lambert Landry Lane Lang Lara Larsen Larson
Lawrence Lawson Le
Leach Leblanc Lee Leon Leonard Lester Levine Levy Lewis Li Lim Lin Lindgren Lindsey Little Liu Livingston
Lloyd Logan Long Lopez
Love Lowe Lowery Lozano Lu Lucas Lucero Lugo Luna Lynch Lynn Lyons Macdonald Macias Mack MacLeod Madden
Maddox Magana Mahoney
Maldonado Malik Malone Mann Manning Marin Marks Marquez Marsh Marshall Martin Martinez Mason Massey Mata
Mathews Mathis Matthews
Maxwell May Mayer Maynard Mayo Mays McBride McCall McCann McCarthy McCarty McClain McClure McConnell
McCormick McCoy McCullough
McDaniel McDonald McDowell McGee McGrath McGuire McIntosh McIntyre McKay McKee McKenzie McKinney McKnight
McLaughlin McLean
McMahon McMillan McNamara McPherson Meadows Medina Medrano Mehta Mejia Melendez Melton Mendez Mendoza
Mendes Mercado Mercer
Merritt Meyer Meyers Meza Michael Middleton Miles Miller Mills Miranda Mishra Mistry Mitchell Mohamed
Mohammed Molina Monroe
Montes Montgomery Montoya Moody Moon Mooney Moore Mora Morales Moran Moreno Morgan Morris Morrison Morrow
Morse Morton Moses
Mosley Moss Moyer Mueller Mukherjee Mullen Mullins Munoz Murillo Murphy Murray Myers Nair Nash Nava Navarro
Neal Nelson Newman
Newton Ng Ngo Nguyen Nichols Nicholson Nielsen Nixon Noble Nolan Norman Norris Norton Novak Nunez Nwosu Obi
Obrien Ochoa
Oconnell Oconnor Odom Odonnell Okafor Okeke Okoro Okonkwo Okoye Oliver Olsen Olson Oneal Oneill Orozco Orr
Ortega Ortiz Osborne
Osei Owen Owens Pace Pacheco Padilla Page Palmer Pan Pandey Park Parker Parks Parra Parrish Parsons Patel
Patil Patrick Patterson
Patton Paul Payne Pearce Pearson Peck Pena Pennington Peralta Perez Perkins Perry Person Peters Petersen
Peterson Petrov Petty
Pham Phan Phelps Phillips Pierce Pillai Pineda Pittman Pitts Ponce Poole Pope Portillo Porter Potter Potts
Powell Powers Pratt
Preston Price Prince Proctor Pruitt Pugh Quinn Quintero Quiroga Rahman Ramirez Ramos Ramsey Randall
Randolph Rangel Rao Rasmussen
Ray Raymond Reddy Reed Reese Reeves Reid Reilly Rentería Reyes Reyna Reynolds Rhodes Ricci Rice Rich
Richard Richards Richardson
Richmond Riggs Riley Rios Rivas Rivera Rivers Roach Robbins Roberson Roberts Robertson Robinson Robles
Rocha Rodgers Rodriguez
Rogers Rojas Rollins Roman Romero Rosales Rosario Rosas Rose Rosenberg Ross Roth Rowe Rowland Roy Rubio
Ruiz Rush Russell Russo
Ryan Saeed Salas Salazar Salinas Sampson Sanchez Sanders Sandoval Sanford Santana Santiago Santos Sato
Saunders Savage Sawyer
Schmidt Schmitt Schneider Schroeder Schultz Schwartz Scott Sellers Serrano Sexton Shaffer Shah Shaikh
Shannon Sharma Sharp Shaw
Shea Shelton Shepard Shepherd Sheppard Sheridan Sherman Shields Short Sierra Silva Simmons Simon Simpson
Sims Singh Singleton
Skinner Sloan Small Smith Snow Snyder Solis Solomon Song Soto Spears Spence Spencer Stafford Stanley
Stanton Stark Steele
Stein Stephens Stephenson Stevens Stevenson Stewart Stokes Stone Stout Strickland Strong Stuart Suarez
Sullivan Summers Sutton
Swanson Sweeney Sweet Tan Tanaka Tang Tanner Tapia Tate Taylor Terrell Terry Tewari Thomas Thompson Thomson
Thornton Todd Torres
Townsend Tran Travis Trejo Trevino Trujillo Truong Tucker Turner Tyler Underwood Valdez Valencia Valentine
Valenzuela Vance
Vang Vargas Vasquez Vaughan Vaughn Vazquez Vega Velasquez Velazquez Velez Venkataraman Villa Villanueva
Villarreal Villegas
Vincent Vo Vu Wade Wagner Walker Wall Wallace Waller Walls Walsh Walter Walters Walton Wang Ward Ware
Warner Warren Washington
Waters Watkins Watson Watts Weaver Webb Weber Webster Weeks Weiss Welch Werner West Wheeler Whelan
Whitaker White Whitehead
Whitney Wiggins Wilcox Wiley Wilkerson Wilkins Wilkinson William Williams Williamson Willis Wilson Winters
Wise Wolf Wolfe Wong
Wood Woodard Woods Woodward Wright Wu Wyatt Xiong Yamada Yamamoto Yang Yates Yilmaz Yoder York Young Yu
Zamora Zavala Zhang Zhao
Zhou Zimmerman Zuniga`;

/** Towns of Britain, Ireland, the Netherlands, Belgium and the United States beside those of the list. */
export const moreCities = `
London Birmingham Manchester Leeds Liverpool Sheffield Bristol Newcastle Sunderland Brighton Hull Plymouth
Stoke Wolverhampton
Derby Swansea Southampton Salford Aberdeen Westminster Portsmouth York Peterborough Dundee Lancaster Oxford
Newport Preston
Norwich Chester Cambridge Salisbury Exeter Gloucester Lisburn Chichester Winchester Londonderry Carlisle
Worcester Durham
Lincoln Hereford Armagh Inverness Stirling Canterbury Lichfield Newry Ripon Bangor Truro Ely Glasgow
Edinburgh Belfast
Cardiff Nottingham Leicester Coventry Bradford Luton Bolton Bournemouth Middlesbrough Blackpool Reading
Huddersfield Oldham
Ipswich Telford Swindon Slough Watford Rotherham Eastbourne Sutton Colchester Crawley Stockport Blackburn
Cheltenham Maidstone
Chelmsford Basildon Gillingham Rochdale Solihull Wigan Doncaster Northampton Warrington Southend Poole
Hastings Bedford Harlow
Guildford Stevenage Grimsby Halifax Hartlepool Kettering Scarborough Harrogate Shrewsbury Stafford Taunton
Torquay Wakefield
Walsall Warwick Windsor Woking Wrexham Yeovil Paisley Perth Falkirk Ayr Kirkcaldy Dunfermline Hamilton
Llandudno Aberystwyth
Carmarthen Dublin Cork Limerick Galway Waterford Drogheda Dundalk Swords Bray Navan Kilkenny Ennis Tralee
Carlow Naas Athlone
Letterkenny Tullamore Killarney Sligo Clonmel Wexford Mullingar Castlebar Amsterdam Rotterdam Den_Haag
Utrecht Eindhoven
Groningen Tilburg Almere Breda Nijmegen Apeldoorn Haarlem Arnhem Enschede Amersfoort Zaandam Den_Bosch
Zwolle Leiden Maastricht
Dordrecht Delft Alkmaar Deventer Hilversum Leeuwarden Heerlen Antwerpen Gent Charleroi Liège Brussel
Bruxelles Brugge Namur
Leuven Mons Aalst Mechelen Hasselt Oostende Kortrijk Genk Wien Graz Linz Salzburg Innsbruck Klagenfurt
Zürich Genf Genève Basel
Bern Lausanne Luzern Warszawa Kraków Wrocław Poznań Gdańsk Łódź Stockholm Göteborg Malmö Uppsala
København Aarhus Odense Oslo
Bergen Helsinki Tampere Praha Brno Budapest Lisboa Porto Coimbra Braga Athens Madrid Barcelona Valencia
Sevilla Zaragoza Málaga
Murcia Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Oviedo Salamanca Burgos León Santander
Toledo Cádiz Roma Milano
Napoli Torino Palermo Genova Bologna Firenze Bari Catania Venezia Verona Padova Trieste Brescia Parma
Modena Bergamo Pisa Siena
Paris Marseille Lyon Toulouse Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Toulon
Grenoble Dijon Angers Nîmes
Clermont-Ferrand Tours Limoges Amiens Metz Besançon Orléans Mulhouse Rouen Caen Nancy Berlin Hamburg
München Köln Frankfurt
Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal
Bielefeld Bonn Münster
Mannheim Karlsruhe Augsburg Wiesbaden Mainz Kiel Lübeck Freiburg Erfurt Rostock Kassel Halle Magdeburg
Potsdam Regensburg
Würzburg Ulm Heidelberg Göttingen Tübingen Konstanz Lörrach Bamberg Bayreuth Trier Koblenz
New_York Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas San_Jose Austin
Jacksonville Fort_Worth
Columbus Indianapolis Charlotte San_Francisco Seattle Denver Nashville Oklahoma_City Boston El_Paso
Portland Las_Vegas Memphis
Detroit Baltimore Milwaukee Albuquerque Fresno Tucson Sacramento Mesa Kansas_City Atlanta Omaha
Colorado_Springs Raleigh Miami
Long_Beach Virginia_Beach Oakland Minneapolis Tampa Tulsa Arlington Wichita Bakersfield Aurora New_Orleans
Cleveland Anaheim
Honolulu Henderson Stockton Riverside Lexington Corpus_Christi Orlando Irvine Cincinnati Santa_Ana Newark
Saint_Paul St._Paul
Pittsburgh Greensboro Durham Anchorage Plano Jersey_City Chandler Chula_Vista Buffalo Gilbert Reno Madison
Fort_Wayne Toledo
Lubbock St._Petersburg Laredo Irving Chesapeake Glendale Winston-Salem Scottsdale Garland Boise Norfolk
Spokane Richmond Fremont
Huntsville Tacoma Santa_Clarita San_Bernardino Hialeah Modesto Frisco Yonkers Cape_Coral Fayetteville
Little_Rock Salt_Lake_City
Amarillo Worcester Grand_Rapids Tallahassee Knoxville Augusta Shreveport Akron Des_Moines Montgomery
Sioux_Falls
Chattanooga Vancouver Providence Brownsville Newport_News Fort_Lauderdale Oxnard Salinas Salem Eugene
Springfield Clarksville
Pasadena Rockford Pomona Joliet Paterson Naperville Bridgeport Syracuse Savannah Torrance Lakewood
Escondido Hayward Alexandria
Hollywood Gainesville Lansing Hartford New_Haven Waterbury Stamford Lowell Brockton Quincy Lynn Fall_River
Somerville Lawrence
Cambridge Framingham Waltham Malden Medford Taunton Chicopee Holyoke Pittsfield Leominster Attleboro
Manchester Nashua Concord
Burlington Rutland Montpelier Bangor Lewiston Albany Schenectady Utica Ithaca Binghamton Rochester
Scranton Allentown
Erie Lancaster Harrisburg Bethlehem Wilmington Dover Charleston Huntington Morgantown Wheeling Roanoke
Lynchburg Asheville
Macon Athens Columbia Greenville Spartanburg Biloxi Hattiesburg Jackson Meridian Tupelo Birmingham
Tuscaloosa Dothan Pensacola
Ocala Naples Sarasota Baton_Rouge Lafayette Monroe Texarkana Waco Tyler Odessa Midland Abilene Beaumont
Galveston McAllen
Duluth Mankato Bemidji Moorhead Brainerd Rochester St._Cloud Winona Eagan Edina Bloomington Fargo Bismarck
Minot Grand_Forks
Rapid_City Aberdeen Sioux_City Cedar_Rapids Davenport Dubuque Waterloo Ames Iowa_City Peoria Champaign
Decatur Evanston Elgin
Gary South_Bend Muncie Terre_Haute Evansville Kokomo Kalamazoo Flint Saginaw Ann_Arbor Dearborn Marquette
Green_Bay Appleton
Oshkosh Racine Kenosha Eau_Claire La_Crosse Wausau Dayton Youngstown Canton Lima Mansfield Lorain
Louisville Paducah
Topeka Lawrence Salina Lincoln Kearney Casper Cheyenne Laramie Billings Missoula Helena Butte Bozeman
Great_Falls Kalispell
Pocatello Idaho_Falls Nampa Twin_Falls Provo Ogden Logan St._George Flagstaff Yuma Prescott Tempe Santa_Fe
Las_Cruces Roswell
Gallup Farmington Pueblo Greeley Fort_Collins Boulder Durango Grand_Junction Yakima Olympia Everett
Bellingham Walla_Walla
Kennewick Medford Corvallis Redding Chico Eureka Visalia Merced Turlock Lodi Vallejo Napa Santa_Rosa
Santa_Cruz Monterey
Hilo Juneau Fairbanks Elko Carson_City Winnemucca Toronto Montreal Calgary Ottawa Edmonton Winnipeg`;
