/**
 * Given names of @faker-js/faker (MIT, its LICENSE holds the notice), Western locales and English
 * ones of Asia and Africa.
 * Written by scripts/write-word-lists.mjs.
 */
export const givenNameList = `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand
Aanandaswarup Aanandinii Aanjaneya Aaratrika Aaron Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja
Aatreya Aayushmaan Aayushman Aba Abaco Abagail Abani Abbey Abbie Abbigail Abbondanza Abbondanzio
Abbondio Abby Abd Abdallah Abdel Abdelkader Abdellah Abderrahmane Abdiel Abdon Abdone Abdonie Abdou
Abdoul Abdoulaye Abdourahmane Abdramane Abdul Abdullah Abe Abeiku Abel Abelardo Abele Abelin Abeline
Abena Abenzio Abhaidev Abhaya Abhirath Abhisyanta Abibo Abigaelle Abigail Abigale Abigayle Abigaël
Abigaëlle Abigaïl Abimbola Abisola Abisoye Abner Abondance Aboubacar Aboubakar Abraham Abramio Abramo
Absalon Aby Abélard Acace Acacie Acacio Acanthe Acario Acaryatanaya Accursio Ace Achaire Achalesvara
Acharyanandana Acharyasuta Achille Achintya Achraf Achyut Acilia Acilio Aciscolo Acrisio Ada Adah
Adalard Adalardo Adalbald Adalbaude Adalbert Adalberta Adalberto Adalbéron Adalfredo Adalgisa
Adalgiso Adaline Adalric Adalrico Adalsinde Adam Adama Adame Adamo Adan Adaugo Addie Addison Addo
Addolorata Adea Adeboye Adedayo Adegoke Adegrin Adegrine Adel Adela Adelaide Adelajda Adelardo
Adelasia Adelaïde Adelbert Adelberto Adelchi Adele Adelfo Adelgardo Adelia Adelie Adelin Adelina
Adeline Adell Adella Adelle Adelmo Adelphe Adeltrude Adem Aden Adenet Adeodato Adheesh Adhiraj Adhrit
Adhémar Adib Adikavi Adil Adina Adinath Aditeya Aditya Adityanandan Adityanandana Adja Adjutor Adolf
Adolfo Adolph Adolphe Adolphie Adolphus Adone Adonis Adonise Adrain Adrastée Adrehilde Adria Adriaan
Adrian Adriana Adrianna Adriano Adriel Adrien Adrienne Adrione Adripathi Advaya Adwitiya Adwoa Adán
Adèle Adélaïde Adélie Adéodat Afia Afonso Afro Afton Afua Agabio Agamennone Agape Agapet Agapito
Agasti Agastya Agata Agatha Agathange Agathe Agathon Agaton Agazio Agenore Agesilao Agilbert
Agilberte Aglae Aglaé Agnan Agnane Agneflète Agnes Agnese Agneta Agneya Agnieszka Agnimitra Agniprava
Agnivesh Agnès Agostina Agostino Agrata Agrippa Agrippin Agrippine Agrypina Agustin Agustina Agustín
Ahalya Ahilya Ahmad Ahmed Ahmet Aiace Aicha Aida Aidan Aidano Aiden Aileen Aimable Aimee Aimone Aimé
Aimée Aina Aino Aisha Aishani Aissatou Aiyana Ajan Ajana Ajeet Ajit Ajla Ajlin Ajna Akande Akanni
Akeem Akofa Akorfa Akos Akosua Akram Akroor Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti
Akshita Aksil Akua Akula Akumaa Akunna Akwasi Akwesi Al Alade Aladino Alain Alaina Alaine Alamanno
Alan Alana Alanis Alanna Alano Alara Alarico Alassane Alayna Alaïs Alba Alban Albane Albano Alberico
Albert Alberta Alberte Albertha Albertine Alberto Albin Albina Albino Alboino Albrico Albérade
Albéric Alceo Alceste Alcibiade Alcide Alcidie Alcime Alcina Alcine Alcino Alcyone Alda Aldegonde
Alden Aldo Aldobrando Aldonce Aldric Alea Aleandro Aleardo Aleaume Alec Aleen Alejandra Alejandrin
Alejandro Alek Aleksa Aleksandar Aleksander Aleksandra Aleksi Aleksy Alena Alene Alenia Aleramo
Alessa Alessandra Alessandro Alessia Alessio Aleth Aletha Alex Alexa Alexander Alexandra Alexandre
Alexandrea Alexandria Alexandrine Alexandro Alexandros Alexane Alexanne Alexia Alexie Alexine Alexis
Alexys Alexzander Aleya Aleyna Alf Alfio Alfons Alfonsa Alfonso Alfonzo Alford Alfred Alfreda Alfredo
Algiso Ali Alia Alica Alice Alicia Alicja Alida Alienor Aliette Alighiero Alima Alina Aline Aliou
Alisa Alisha Alison Alissa Alissia Alistair Alivia Alix Alixe Aliya Aliyah Aliza Alize Alizee Alizé
Aliénor Allan Allegra Allen Allene Alliaume Allie Allison Ally Alma Almerigo Almine Almire Almiro
Alois Aloisio Alok Alon Alone Alonzo Aloys Aloyse Aloïs Aloïse Alparslan Alpha Alphonse Alphonsine
Alphonso Alphée Alpinien Alta Altea Althea Althée Alton Alva Alvah Alvaro Alvena Alvera Alverta
Alverède Alviero Alvin Alvina Alvis Alvise Alwar Aly Alya Alyah Alyce Alycia Alysa Alysha Alyson
Alyssa Alyssia Alysson Ama Amabela Amabile Amadea Amadeo Amadou Amalia Amaliane Amalric Amalthée
Amanda Amande Amandin Amandine Amando Amani Amant Amante Amanzio Amar Amara Amaranaath Amarande
Amaranthe Amaranto Amaresh Amari Amarnath Amaryllis Amata Amato Amatore Amauri Amaury Amaya Amaël
Ambar Amber Ambra Ambre Ambrine Ambrogio Ambroise Ambroisie Ambrose Ambrosiano Ambroży Amea Amedeo
Amel Amelia Amelie Ameline Amelio Amely Amen America Americo Amerigo Ameyatma Amicie Amico Amie Amiel
Amilcare Amin Amina Aminat Aminata Amine Aminte Amintore Aminu Amir Amira Amish Amiya Amleto Amodini
Amogh Amon Amone Amore Amos Amour Amparo Ampelio Amra Amrit Amrita Amritambu Amy Amya Amália Amédée
Amélia Améliane Amélie Amélien Améthyste Ana Anaadi Anabel Anabelle Anacleto Anae Anael Anaelle Anagh
Anahi Anahita Anais Anal Anala Anamika Anand Ananda Anandamayi Anang Ananta Anas Anasooya Anass
Anastacio Anastase Anastasia Anastasie Anastasija Anastazja Anasuya Anatol Anatole Anatolia Anatolie
Anaël Anaëlle Anaïs Ancelin Anceline Ancilla Anders Anderson Andjelina Andoche Andre Andrea Andreane
Andreanne Andreas Andrei Andrej Andres Andrew Andri Andrin Andrina Andromeda Andrzej André Andréa
Andréas Andrée Andrés Andy Andéol Andżelika Anes Anette Angadrême Ange Angel Angela Angelica Angelina
Angeline Angelique Angelita Angelo Angie Angilbe Angilberte Angilran Angoustan Angus Angèle Angélina
Angélique Ania Anibal Anicet Aniceto Anicette Anicée Aniello Anik Anika Anil Anila Anilaabh Anilabh
Anina Anis Anish Anissa Anita Aniya Aniyah Anja Anjali Anjaneya Anjushree Anjushri Ankal Ann
Ann-Christin Ann-Marie Anna Annabel Annabell Annabella Annabelle Annagrazia Annalena Annalise Annamae
Annamaria Annamarie Annapurna Annaëlle Anne Anne-Laure Anne-Marie Anne-Sophie Anneke Anneli Annelie
Annemarie Annemijn Annetta Annette Anni Annibal Annibale Annie Annika Annikki Annonciade Annunziata
Anny Anouar Anouck Anouk Ansaldo Ansbert Ansberte Ansel Anselme Anselmo Ansgar Ansgary Anshula Ansley
Ansovino Anstrudie Antea Antelmo Antero Anthelme Anthelmette Anthony Antide Antigone Antimo Antino
Antioco Antoine Antoinette Anton Antone Antonella Antonello Antonetta Antonette Antoni Antonia
Antonietta Antonin Antonina Antonine Antonio Antony Antti Antwan Antwon António Anuar Anuja Anunay
Anuraag Anurag Anusuya Anwesha Anya Anémone Aphélie Apollina Apollinaire Apollinare Apollinary
Apolline Apollo Apollonia Appia Appoline April Apsara Apuleio Aquilin Aquiline Aquilino Ara Arabella
Arabelle Araceli Aracely Araldo Aras Aratone Arcade Arcadie Arcadio Arch Archambaud Archan Archange
Archibald Archie Archimede Archippo Arcibaldo Arda Ardella Arden Ardith Ardito Arduino Arely Aren
Aresio Argelia Argimiro Argine Argo Ari Aria Ariadna Arialdo Arian Ariana Ariane Arianna Ariberto
Aric Aricie Arie Ariel Ariele Arielle Arij Arindam Arion Ariosto Aris Arisa Aristarco Ariste Aristeo
Aristide Aristione Aristo Aristofane Aristotele Arjun Arkadiusz Arkady Arlene Arlette Arlie Arlo
Arman Armance Armand Armande Armandine Armando Armani Armel Armeline Armelle Armida Armide Armin
Armine Arminio Arnaldo Arnaud Arnaude Arne Arnesh Arno Arnold Arnoldo Arnould Arnulfo Arolde Aron
Aronne Arrigo Arseniusz Arsinoé Arsène Arsènie Art Artemis Artemisa Arthaud Arthur Arthurine Arthus
Arthème Arto Artur Arturo Artus Artémis Arun Aruna Arunthavanathan Arved Arvel Arvid Arvilla Arwa
Arwen Arya Aryan Aryanna Arystarch Asa Ascanio Ascelin Asceline Ascension Asdrubale Asel Asella Asha
Ashlee Ashleigh Ashlesh Ashley Ashly Ashlynn Ashok Ashton Ashtyn Asia Asimodeo Asiya Asja Aslesha
Asma Asmaa Assa Assetou Assia Assil Assomption Assunta Assunto Assya Astarté Asterio Astianatte Astou
Astrid Astride Astrée Astérie Asya Ataleo Atanasia Atanasio Atanazy Athalie Athanase Athanasie Athena
Athenaïs Athina Athos Athéna Athénaïs Atlas Atmaja Atmanand Atmananda Atreyee Atreyi Attila Attilano
Attilio Aube Aubertine Auberto Aubin Aubree Aubrey Aubry Audace Aude Audebert Audeline Audie Audouin
Audra Audran Audreanne Audrey August Augusta Auguste Augustin Augustina Augustine Augusto Augustus
Aure Aurel Aurelia Aureliano Aurelie Aurelien Aurelio Aurelle Aurian Auriane Auro Auron Aurora Aurore
Aurèle Aurélie Aurélien Aurélienne Ausilia Ausiliatrice Ausilio Austen Austin Austyn Autumn Auxane
Auxence Ava Avadhesh Avani Avantika Ave Aveline Averardo Avery Avi Aviel Avigaëlle Avis Avital Avoye
Avril Awa Awesi Axel Axeline Axelle Aya Ayaan Ayah Ayan Ayana Ayaz Aydan Ayden Ayebatari Ayem Ayinde
Ayla Aylan Ayleen Aylin Ayline Ayman Aymane Aymard Aymardine Aymen Aymeric Aymon Aymonde Ayoub Ayse
Ayushmati Aza Azalée Azeglio Azelia Azeline Azelio Aziz Azra Azubuike Azzurra Azélie Aïcha Aïda Aïdan
Aïna Aïsha Aïssa Aïssata Aïssatou Baaba Baala Baalaaditya Baalagopaal Babette Babila Baby Bacco Badis
Badr Bafode Bahia Bahula Baidehi Baijayanti Bailee Bailey Bakary Bakula Bala Balaaditya Balachandra
Baladitya Balagopal Balagovind Balamani Baldassarre Balderico Baldo Baldomero Baldovino Baldwin
Balgopal Balthazar Bambina Bandhu Bandhul Banji Bankim Bankimchandra Bankole Baptiste Baran Barbara
Barbarigo Barbe Barbro Bardo Bardomiano Baris Barnaba Barnabe Barnabé Barney Baron Barrett Barry
Barsaba Barsimeo Bart Barthelemy Bartholome Barthélemy Bartimée Bartolo Bartolomea Bartolomeo Barton
Bas Basanti Basil Basile Basileo Basilia Basilio Basilisse Basma Bassiano Bassilla Bastiaan Bastian
Bastiano Bastien Bathilde Batilda Battista Batuhan Baudouin Baya Baylee Bazyli Beat Beata Beato
Beatrice Beatrix Beatriz Beatrycze Beau Beaulah Becky Bela Belina Belinda Bell Bella Belle Bellino
Beltramo Ben Benedetta Benedetto Benedict Benedicte Benedikt Benedita Benedykt Bengt Beniamin
Beniamina Beniamino Benigna Benigno Benito Benja Benjamim Benjamin Benjamín Bennet Bennett Bennie
Benno Benny Benoit Benoît Bent Bente Benthe Bentley Benton Benvenuta Benvenuto Benyamin Berardo Berat
Berend Berengario Berenice Berit Berkay Bernadetta Bernadette Bernadine Bernard Bernardo Bernd
Berneice Bernhard Bernice Bernie Berniece Bernita Beronico Berry Bert Berta Bertha Berthe Bertille
Bertoldo Bertolfo Bertram Bertrand Beryl Bessie Beth Bethany Bethel Betina Betsy Betta Bette Bettie
Bettina Betty Bettye Beulah Beuve Beverly Beya Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh
Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj
Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhilangana Bhima Bhisham Bhishma
Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit
Bhuvanesh Bhuvaneshwar Biagio Bianca Bianka Bibi Bibiana Bibianna Bibiano Bice Bigna Bilal Bilel Bill
Billie Billy Bilva Bilwa Bindo Bino Binta Bintou Birdie Birgitta Birgitte Birino Birjesh Bishnu
Bjarne Bjorn Björn Bjørn Blair Blaise Blake Blanca Blanche Blandine Blaze Bless Blessing Bo Boas Boaz
Bob Bobbi Bobbie Bobby Bodhan Bodhi Bodi Boet Bogdan Bohémond Bon Bonagiunta Bonaldo Bonaventura
Bonavita Boniface Bonifacio Bonita Bonito Bonnie Boris Bortolo Borys Boubacar Boubou Bouchard Bouchra
Bowie Boyd Brad Braden Bradford Bradley Bradly Brady Braeden Brahim Brahma Brahmaanand Brahmabrata
Brahmanandam Brahmdev Brain Brajan Brajendra Brajesh Bram Brancaleone Brandi Brando Brandon Brandt
Brandy Brandyn Brannon Branson Brant Braulio Braxton Brayan Breana Breanna Breanne Brenda Brendan
Brenden Brendon Brenn Brenna Brennan Brennon Brent Bret Brett Bria Briac Brian Briana Brianne Brice
Bridget Bridgette Bridie Brielle Brieuc Brigida Brigitta Brigitte Brijesh Brionna Brisa Britney Britt
Britt-Marie Brittany Brock Broderick Brody Brook Brooke Brooklyn Brooks Brown Bruce Bruna Brune
Brunehaut Brunehilde Brunilde Bruno Bruto Bryan Bryana Bryant Bryce Brycen Brygida Bryon Buchi Buck
Bud Buddhana Buddy Budhil Buford Bukola Bulah Burak Burdette Burley Burnice Buster Byron Bárbara
Béatrice Béla Bénigne Bénédicte Béranger Bérangère Bérard Béryl Bérénice Błażej COmfort Cade Caden
Caesar Caetana Caino Caio Caitlin Caitlyn Calanico Calcedonio Cale Caleb Caleigh Cali Calista Calixte
Callie Callisto Callum Calogera Calogero Calpurnia Calvin Camden Camelia Cameron Camil Camila Camilia
Camilla Camille Camillien Camillo Camren Camron Camryn Camylle Camélia Camélien Can Candace
Candelario Candice Candida Candide Candido Cantidio Canziano Capitolina Capucine Cara Carey Caribert
Caridad Carina Carine Carissa Carl Carla Carlee Carles Carleton Carley Carli Carlie Carlijn Carlo
Carloman Carlos Carlota Carlotta Carlton Carmel Carmela Carmella Carmelo Carmen Carmine Carminho
Carmo Carol Carola Carolanne Carole Carolin Carolina Caroline Carolyn Carolyne Caronte Carponio
Carrie Carroll Carson Carter Cary Cas Casandra Casey Casilda Casimer Casimir Casimira Casimiro Caspar
Casper Cassandra Cassandre Cassiano Cassidy Cassie Cassien Cassio Cassiopea Cassiopee Castille Casto
Cataldo Cataleya Catalina Catarina Catena Caterina Catharina Catharine Catherine Cathrine Cathryn
Cathy Cato Catrin Catullo Cayla Ceasar Cecco Cecelia Cecil Cecile Cecilia Cecilie Cecilio Cecylia
Cecyliusz Cecília Cedric Cedrick Cedrik Celeste Celestin Celestine Celestino Celia Celian Celina
Celine Celinia Celso Cem Cerise Cesar Cesare Cesario Ceyda Ceylin Cezary Chaanakya Chaaruchandra Chad
Chadd Chadrick Chahine Chahinez Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika
Chanakya Chance Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandler Chandni Chandra
Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani
Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati
Chanel Chanelle Chantal Chapal Chapala Charak Charity Charlaine Charleen Charlemagne Charlene Charles
Charley Charli Charlie Charline Charlize Charlotta Charlotte Charly Charlène Charuchandra Charumati
Charuvrat Charvi Chase Chasity Chaten Chatur Chatura Chaturaanan Chaturbhuj Chauncey Chaya Chayenne
Chayma Chaz Chaï Chaïma Cheick Cheick-Oumar Cheikh Chelsea Chelsey Chelsie Cherechi Cherubino Cheryl
Chesley Chester Chet Chetan Chetanaanand Cheyanne Cheyenne Chiaffredo Chiamaka Chiara Chidaakaash
Chidaatma Chidambar Chidambaram Chidananda Childebert Chilpéric Chimamanda Chinedu Chinmayanand
Chinmayananda Chinyere Chiranjeev Chiranjeeve Chirine Chisom Chitraksh Chitrali Chitramala
Chitrangada Chizoba Chloe Chloé Chris Christ Christa Christelle Christer Christiaan Christian
Christiana Christiane Christiano Christie Christin Christina Christine Christodule Christoffer
Christop Christoph Christophe Christopher Christy Chrysole Chrysostome Chrétien Chukwu Chyna Ciara
Cicero Cielo Cierra Cindy Cino Cinzia Cipriano Cirano Ciriaco Cirilla Cirillo Cirino Ciro Citlalli
Claas Claes Clair Claire Clara Clarabelle Clare Clarence Clarenzio Clarissa Clarisse Clark Claud
Claude Claudia Claudie Claudien Claudine Claudio Claus Clay Clayton Clea Cleandro Clelia Clelie
Clemence Clemens Clement Clemente Clementina Clementine Clemenzia Clemmie Cleo Cleofe Cleonico
Cleopatra Cleophee Cleora Cleta Cletus Cleve Cleveland Clifford Clifton Climaco Clinio Clint Clinton
Clio Clodomiro Clodoveo Cloe Clorinda Clotaire Clothilde Clotilde Clovis Cloyd Cloé Clyde Cléa
Cléandre Clélie Clémence Clément Clémentine Cléo Cléophée Cléry Coby Coco Cody Coen Cointa Colby Cole
Coleman Colette Colin Coline Colins Colleen Collien Collin Colmanno Colmazio Colomba Colombano
Colombe Colombo Colt Colten Colton Columbus Comfort Concepcion Concepción Conception Concetta
Concetto Conchita Concordio Conner Connie Connor Conor Conrad Consolata Constance Constant Constantin
Constança Consuelo Cooper Cora Coralie Coraline Corbin Corbiniano Cordelia Cordell Cordia Cordie
Corene Coreno Corentin Corentine Corey Corine Corinna Corinne Coriolano Cornelia Cornelio Cornelis
Cornelius Cornell Coronato Corrado Corrine Cortez Cortney Corto Corvin Cory Cosima Cosimo Cosma
Costante Costantino Costanza Costanzo Coty Coumba Courtney Coy Craig Crawford Cremenzio Creola
Crescente Crescenzia Crescenzio Crespignano Crispino Cristal Cristaldo Cristian Cristiana Cristiano
Cristina Cristián Cristobal Cristoforo Cristopher Cristóbal Crocefissa Crocefisso Cronida Cruz
Crystal Crystel Cullen Cunegonda Cuniberto Cupido Curt Curtis Cuzia Cydney Cynthia Cyprien Cyra
Cyrian Cyriaque Cyrielle Cyril Cyrille Cyrine Cyrus Cyryl Cécile Cédric Céleste Célestin Célestine
Célia Célian Célien Céline Césaire César Côme D'angelo Daan Daantje Daciano Dacio Daevi Daevika Dafne
Dagmar Dagoberto Dahlia Daija Daisha Daisy Daiwik Dakota Daksha Dakshayani Dale Daley Dalia Dalida
Dalila Dalla Dallas Dallin Dalmazio Dalton Damaris Damaso Damayanti Dameon Damian Damiana Damiano
Damien Damilare Damilola Damin Damion Damocle Damodara Damon Dan Dana Danae Dandak Dandapaani Dandre
Dane Dangelo Dani Dania Danial Daniel Daniela Daniele Daniella Danielle Danika Danilo Danio Danique
Daniël Danjuma Dannie Danny Dante Dany Danyka Danyl Daouda Daphne Daphnee Daphney Daphné Darby Darcy
Daren Daria Darian Dariana Darien Darin Darine Dario Darion Daris Darius Dariusz Darla Darleen
Darlene Darnell Daron Darrel Darrell Darren Darrick Darrin Darrion Darron Darryl Darshan Darshwana
Darwin Daryl Dashawn Dasia Datta Dave Davey Davi David Davide Davin Davina Davino Davion Davon
Davonte Davy Dawid Dawn Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayan Dayana Dayane Dayna
Dayne Dayton Dea Dean Deangelo Deanna Deb Debbie Debora Deborah Debra Decimo Declan Dedric Dedrick
Dee Deeksha Deen Deenabandhu Deepali Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu
Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar Defne Degna Deion Deja Dejah Dejon
Dejuan Delaney Delbert Delfina Delfino Delia Delilah Delinda Delizia Dell Della Delmer Delores Delpha
Delphia Delphin Delphine Delta Demarco Demarcus Demario Demba Demetria Demetrio Demetris Demetrius
Demetriusz Demi Democrito Demond Demostene Dena Denis Denise Deniz Dennis Denny Deodata Deodato Deon
Deondre Deontae Deonte Dereck Derek Derick Deron Derrick Desdemona Deshaun Deshawn Desiderata
Desiderato Desiderio Desiree Desmond Dessie Destany Destin Destinee Destiney Destini Destiny Dev
Devadatt Devagya Devajyoti Devak Devan Devangana Devani Devante Devasree Devdan Deven Devesh
Deveshwar Devi Devika Devin Devon Devonte Devota Devvrat Devyn Dewayne Dewey Dewi Dewitt Dex Dexter
Dexx Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin
Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar Diamante Diamond Diana Diane
Dianna Dianne Dianora Diar Diara Didier Didimo Diede Diego Dieke Dies Dieter Dieudonné Dieudonnée
Digambar Digambara Diksha Dilan Dilara Diletta Dillan Dillon Dimitri Dina Dinakar Dinesh Dinis Dinkar
Dino Diocleziano Diodata Diodoro Diogene Diogo Diomede Dion Dione Dionigi Dionisia Dionisio Dionizy
Dipali Dipankar Dipendra Dipesh Diptendu Dirk Ditte-Marie Divaakar Divakar Divine Divjot Divo Divya
Dixie Djayden Djeneba Djenna Djibril Dock Doda Dodato Dolly Dolores Domenic Domenica Domenick
Domenico Domenik Domezio Domingo Dominic Dominick Dominik Dominique Domitille Domiziano Don Donald
Donata Donatella Donatello Donato Donavon Donna Donnell Donnie Donny Dora Dorcas Doreen Dorian
Doriane Doriano Dorine Doris Dorit Dorota Dorotea Doroteo Dorothea Dorothy Dorothée Dorris Dortha
Dorthe Dorthy Douce Doug Douglas Dounia Douwe Dov Dovie Doyle Drake Draupadi Drew Dries Driss Dron
Drona Druina Dua Duane Duarte Duccio Duco Dudley Duilio Dulari Dulce Dulina Duncan Dune Durante Durga
Durgeshwari Durward Dustin Dusty Duuk Dwaipayan Dwaipayana Dwayne Dwight Dylan Dylano Dyna Débora
Désiré Ea Earl Earlene Earline Earnest Earnestine Easter Easton Ebba Ebe Eberardo Ebiere Ebiowei
Ebony Ecclesio Ecrin Ed Eda Edd Edda Eddi Eddie Eddy Edelberga Eden Edgar Edgard Edgardo Edilberto
Edison Edith Editta Edmond Edmondo Edmund Edmée Edna Edoardo Edouard Eduard Eduarda Eduardo Edvige
Edvin Edward Edwardo Edwin Edwina Edyta Edyth Edythe Eef Eefje Eekalabya Eero Eeva Efe Effie Efisio
Efraim Efrain Efrem Efren Ege Egeo Egidio Eginardo Egisto Egizia Eglantine Egle Eileen Einar Eino
Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ekow El Ela Eladio Elaide Elaina Elaine
Elakshi Elanur Elbert Elda Eldon Eldora Eldred Eldridge Elea Eleanor Eleanora Eleanore Eleazar Electa
Elena Eleni Elenor Elenora Eleonora Eleonore Elettra Eleuterio Elfrieda Eli Elia Eliabeth Eliah
Eliahou Elian Eliana Eliane Eliano Elias Eliasz Elide Elie Eliel Eliette Eliezer Elif Elifio Eligio
Elija Elijah Elimena Elin Elina Eline Elinor Elinore Elio Eliodoro Elion Eliona Elior Eliot Eliott
Elisa Elisabet Elisabeth Elisabetta Elise Elisea Eliseo Elisha Elissa Elita Eliza Elizabeth Elize
Ella Elle Ellen Ellen-Margrethe Elli Ellie Elliot Elliott Ellis Ellsworth Elly Elmer Elmira Elmo
Elmore Elna Elnora Eloan Eloane Elodie Elody Elogio Eloi Eloisa Eloise Elona Elone Elora Elouan
Elouise Eloy Eloïse Elpidio Elroy Elsa Elsbeth Else Elsie Elta Elton Elva Elvera Elvezio Elvia Elvie
Elvino Elvira Elvire Elvis Elwin Elwira Elwyn Elya Elyas Elyes Elyne Elynn Elyse Elyssa Elyès Elza
Eléa Eléanore Eléonore Elżbieta Ema Emanuel Emanuela Emanuele Emeka Emelia Emelie Emeline Emely
Emerald Emerson Emery Emi Emidio Emie Emiel Emil Emile Emilia Emilian Emiliana Emiliano Emilie
Emilien Emilija Emilio Emily Emin Emir Emirhan Emma Emmalee Emmanuel Emmanuelle Emmelie Emmely
Emmerico Emmet Emmett Emmi Emmie Emmitt Emmy Emna Emory Empirio Emre Emy Emília Ena Enakshi Endrigo
Enea Enecone Enes Enguerrand Enid Enie Enimia Enio Enna Ennio Enno Enoch Enola Enora Enos Enrica
Enrico Enrique Ensar Ensio Enya Enyo Enzo Ephraim Ephraïm Era Eracla Eraclide Eraldo Erardo Erasmo
Erast Eray Erberto Ercolano Ercole Eren Erenia Eriberto Eric Erica Erich Erick Ericka Erico Erik
Erika Erin Erine Erkki Erling Erma Ermanno Ermelinda Ermenegarda Ermenegilda Ermenegildo Ermes Ermete
Ermilo Erminia Erminio Erna Ernest Ernesta Ernestina Ernestine Ernesto Ernie Ernst Eron Eros Ersilia
Ervin Erwan Erwann Erwin Eryn Esaù Esben Esha Eshana Eshita Esi Esma Esmee Esmeralda Esmée Esperanza
Esra Esse Essie Esta Esteban Estefania Estel Estela Estell Estella Estelle Ester Estera Esterina
Estevan Esther Estrella Esuperio Eterie Etha Ethan Ethann Ethel Ethelyn Ethyl Etienne Ettie Ettore
Eubert Euclide Eudes Eudokia Eudoksja Eudora Eudoxe Eudoxie Eufebio Eufemia Eufemio Eufrasia Eufronio
Eugen Eugene Eugenia Eugenie Eugenio Eugeniusz Eugène Eugénie Eula Eulah Eulalia Eulalie Euna Eunice
Euphrasie Euridice Eurydice Eusebia Eusebio Euseo Eustache Eustorgio Eustosio Eustracjusz Eusèbe
Eusébie Eutalia Eutalio Eva Evaldo Evalyn Evan Evandro Evangelina Evangeline Evann Evans Evaristo
Evasio Eve Evelien Eveliina Evelin Evelina Eveline Evelyn Evelyne Everardo Everett Everette Evert Evi
Evidio Evie Evodio Evremondo Evy Ewa Ewald Ewan Ewelina Ewell Ewen Ewenn Eya Eyal Eymen Eyram Eytan
Eythan Ezechiele Ezekiel Ezequiel Ezio Ezra Faas Fabian Fabiana Fabiano Fabien Fabienne Fabio Fabiola
Fabiënne Fabrice Fabrizio Fadi Fady Fae Faith Falba Falk Famiano Famke Fannie Fanny Fanta Fantin
Fantine Farah Fardau Fares Farouk Farès Fatim Fatima Fatimata Fatma Fatou Fatouma Fatoumata Fausta
Faustine Faustino Fausto Favian Fay Faya Faye Fayen Fayenne Fazio Febe Fedde Fedele Federica Federico
Fedora Fedro Felice Felicia Feliciano Felicie Felicien Felicita Felicitas Felicity Feliks Felina
Feline Felipa Felipe Felix Felton Fem Femke Femm Fender Fenja Fenna Fenne Ferdinand Ferdinando
Ferdynanda Feriel Fermiano Fermin Fermo Fern Fernanda Fernando Ferne Ferre Ferruccio Feryel Festo
Fiacre Fiammetta Fidel Fidenziano Fidenzio Fidèle Fieke Fien Fiene Fiep Fiete Fiifi Filemon Filiberto
Filip Filipa Filipe Filippa Filippo Filomena Filomeno Filou Fine Finia Finja Finlay Finley Finn
Finnja Finnley Fiona Fionn Fiordaliso Fiore Fiorella Fiorenza Fiorenziano Fiorenzo Firas Firmin
Flaminia Flavia Flaviana Flaviano Flavie Flavien Flavio Fleano Fleta Fletcher Fleur Flip Flo Flodoard
Floor Floortje Flor Flora Flore Florence Florencia Florencio Florencja Florent Florentin Florentine
Florestan Florian Floriana Floriane Floriano Florida Floridia Florie Florina Florine Floris Flossie
Floy Floyd Flurin Flurina Flynn Foca Fode Folco Ford Forest Forrest Fortunata Fortunato Fortuné
Fortunée Fos Fosca Fosco Foss Foster Foucauld Foulques Fran Franca France Frances Francesca Francesco
Francette Francia Francine Francis Francisca Francisco Francisque Franciszek Franciszka Franck Franco
Frank Franka Frankie Franklin Franz Franziska François Françoise Fred Freda Freddie Freddy Frederic
Frederica Frederick Frederico Frederik Frederike Frederique Fredrick Fredrik Fredy Freeda Freek
Freeman Freida Freja Frenkie Freya Frida Frido Fridolin Frieda Friederike Friedrich Fritz Frontiniano
Fryderyk Frédéric Frédérique Fulbert Fulberto Fulcran Fulgence Fulgenzio Fulvia Fulvio Funmilade
Funmilayo Furio Furkan Furman Furseo Fuscolo Fynn Fábio Félicie Félicité Féline Félix Gabe Gabin
Gabino Gabriel Gabriela Gabriele Gabriella Gabrielle Gabriël Gad Gaetan Gaetano Gage Gaglioffo Gaia
Gail Gaio Gajaadhar Gajabahu Gajadhar Gajbaahu Galatea Galdino Galeazzo Galfryd Galileo Gallicano
Ganak Ganaka Ganapati Gandharv Gandharva Gandolfo Ganesh Gangesh Garance Gardner Garett Garfield
Garimberto Garland Garnet Garnett Garnier Garret Garrett Garrick Garrison Garry Garth Garud Garuda
Gary Gaspar Gaspard Gaspare Gaston Gastone Gati Gatien Gatik Gaud Gaudenzia Gaudenzio Gaudino
Gauraang Gaurang Gauranga Gautam Gautama Gautami Gauthier Gautier Gautiero Gavin Gavino Gayatri Gayle
Gaétan Gaël Gaëlle Gaëtan Gaïa Gbeminiyi Gbemisola Gedeon Gedeone Geeta Geetanjali Gelila Gelsomina
Geltrude Gemine Gemini Geminiano Gemma Gene General Generosa Generoso Genesia Genesio Genesis Geneva
Genevieve Geneviève Gennaro Genoveffa Genoveva Gentile Genziano Geo Geoffrey Geoffroy Georg George
Georges Georgette Georgia Georgiana Georgianna Georgina Geovanni Geovanny Geovany Gerald Geraldine
Gerard Gerardo Gerasimo Gerazym Gerberge Gerbert Gerda Geremia Gerhard Gerino Germain Germaine German
Germana Germano Germán Gerolamo Geronimo Geronzio Gerrit Gerry Gerson Gertrud Gertruda Gertrude
Gervais Gervasio Gesualdo Ghanaanand Ghanashyam Ghanshyam Gherardo Ghislain Ghita Gia Giacinta
Giacinto Giacobbe Giacomo Giada Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico
Gianfranco Gianluca Gianluigi Gianmarco Gianmaria Gianmario Gianna Gianni Gianpaolo Gianpiero
Gianpietro Gianuario Giasone Gideon Giel Gifty Gigi Gigliola Gijs Gil Gilbert Gilberto Gilda Gildo
Giles Giliola Gilles Gillian Gillo Gina Gineto Ginevra Ginewra Ginger Gino Gioacchina Gioacchino
Giobbe Gioberto Gioconda Giocondo Gioele Gioia Gion Giona Gionata Giordano Giorgia Giorgio Giosuele
Giosuè Giotto Giovani Giovanna Giovanni Giovanny Giove Gioventino Giovenzio Girardo Girart Giri
Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja Girolamo Gisela Gisella Gislebert Gisselle
Gisèle Gita Gitanjali Gitte Giuda Giuditta Giulia Giuliana Giuliano Giulio Giulitta Giuseppa Giuseppe
Giuseppina Giusta Giustiniano Giusto Gladyce Gladys Glauco Glen Glenda Glenn Glenna Glennie Gloria
Gobinda Godeberta Godfrey Godiva Goffredo Golda Golden Golia Gomberto Gondebaud Gondulfo Gonerio
Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo Gonçalo Gopaal Gopal Gopee Gopi Gorakhanatha
Gorakhnath Gordiano Gordon Gosto Goswamee Goswami Gottardo Gottfried Gotum Goundo Gouranga Goutam
Govinda Grace Gracie Graciela Graciliano Gracja Grady Graham Grant Granville Grato Grayce Grayson
Grazia Graziana Graziano Graziella Green Greg Gregg Gregoire Gregor Gregoria Gregorio Gregory Greta
Gretchen Greyson Griffin Grimaldo Griselda Grover Gry Grzegorz Grâce Grégoire Guadalupe Gualberto
Gualtiero Gudakesa Gudakesha Gudrun Guelfo Guenda Guendalina Guenièvre Guerrino Guglielmo Gui
Guiberto Guido Guilhem Guilhemine Guilherme Guillaume Guillemette Guillermina Guillermo Guiscardo
Guiseppe Gumesindo Gun Gundelinda Gunilla Gunnar Gunnel Gunner Gurdev Guru Gus Gussie Gust Gustav
Gustave Gustavine Gustavo Guus Guusje Guy Guyot Guérin Gwen Gwenaëlle Gwendoline Gwendolyn Gwido
Gédéon Gérald Gérard Géraud Göran Habib Habiba Haby Hadja Hadley Hadriel Hadrien Hafsa Hagen Hailee
Hailey Hailie Hajar Hakim Hal Haleigh Haley Halie Halima Halle Hallie Hamed Hamidou Hamish Hamsini
Hamza Hana Hanae Hanaé Hania Hank Hanna Hannabel Hannah Hanne Hannele Hannes Hanno Hannu Hans
Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Harald Hardouin Hardy Hari
Harinakshi Harinarayan Harit Harita Harley Harmon Harmony Harold Haron Haroun Harouna Haroune Harriet
Harrison Harry Harvey Hasan Haskell Hasna Hassan Hassane Hassie Hatem Hatouma Hattie Hauke Hava Haven
Hawa Haya Hayden Haylee Hayley Haylie Hazel Hazle Haïm Heath Heather Heaven Heber Hector Hedi Hedvig
Heema Heidi Heikki Hein Heinrich Heinz Helen Helena Helene Helga Helie Helin Helios Helle Hellen
Helmer Helmut Heloise Heloïse Helèna Helène Henderson Hendrik Hendrika Hennes Henning Henri Henrick
Henrietta Henriette Henrik Henrike Henrique Henry Henryk Henryka Herbert Herluin Herman Hermann
Hermenegildo Hermina Hermine Herminia Herminio Hernán Hershel Herta Hertha Hervé Hester Hettie Hiba
Hicham Hidaya Hidde Hieronim Hilaire Hilario Hilarion Hilary Hilbert Hilda Hildebert Hildegard
Hillard Hillary Hillel Hilma Hilton Himadri Himani Hincmar Hind Hipolit Hipolito Hippolyte Hira Hiram
Hiranmay Hiranmaya Hiranya Hobart Holden Hollie Hollis Holly Homer Homero Honore Honorine Honoré Hope
Horace Horacio Horacy Hortense Hosea Houda Houston Howard Howell Hoyt Hubert Hudson Hugh Hugo Hugues
Huguette Hulda Humberto Hunter Hussein Huub Hyman Håkan Hédelin Hédi Hélie Hélier Hélio Héloïse
Hélène Iacopo Iacopone Iago Ian Ianira Ib Iban Ibrahim Ibrahima Icaro Icie Icilio Ida Idan Idea Idell
Idella Idir Ido Idris Idriss Idrissa Ifeanyichukwu Ifeoma Ifunanya Iginia Iginio Igino Ignacio Ignacy
Ignatius Ignazio Igor Ike Ikenna Ikhidie Ila Ilai Ilan Ilana Ilaria Ilario Ilay Ilayda Ilda
Ildebrando Ildefonso Ildegarda Ildegonda Ileana Ilene Ilenia Ilhan Ilia Ilian Iliana Iliane Ilias
Ilies Ilja Illidio Illuminato Ilmari Ilona Ilse Ilva Ilyan Ilyana Ilyane Ilyas Ilyass Ilyes Ilyess
Ilyès Ima Imad Iman Imane Imani Imelda Imen Imene Imke Immacolata Immacolato Immanuel Imogen Imogene
Imran Imrane Imène Ina Inara Inaya Incoronata Inder Indira Indra Indro Indy Ines Inez Inga Inger
Ingrid Inka Inkeri Inna Innocent Innocente Innocenty Innocenza Innocenzo Inza Inès Inés Inês Inës
Iolanda Iole Iona Ione Ionne Iorio Ippocrate Ippolito Ira Irem Irena Irene Ireneo Ireneusz Ireti
Iride Irina Iris Irma Irmeli Irmina Irvin Irving Irwin Irène Isa Isaac Isabeau Isabel Isabela Isabell
Isabella Isabelle Isac Isacco Isadora Isadore Isai Isaia Isaiah Isaias Isak Isaure Ischirione Ise
Isee Iseult Ishaq Iside Isidora Isidore Isidoro Isidro Isioma Isis Isla Islam Ismael Ismaele Ismail
Ismaël Ismaïl Ismérie Isobel Isom Isotta Isra Israa Israel Israël Issa Issac Issam Issiaka Italia
Italo Itzel Iva Ivah Ivan Ivano Ivanoe Ivar Iven Ivetta Ivo Ivone Ivonne Ivory Ivy Iván Iwan Iyad
Iyed Izaak Izabela Izabella Izaiah Izajasz Ize Izia Izolda Izydor Izzy Jaakko Jabari Jace Jacey
Jacinthe Jacinto Jack Jackeline Jackie Jacklyn Jackson Jacky Jaclyn Jacob Jacoba Jacobo Jacobus
Jacqueline Jacquelyn Jacques Jacynthe Jad Jada Jade Jaden Jadesola Jadon Jadwiga Jadyn Jaeden Jael
Jaelynn Jagadish Jagadisha Jagathi Jagdeep Jagdish Jagmeet Jahnu Jai Jaida Jaiden Jailey Jailyn Jaime
Jaimini Jaimy Jairo Jaivey Jakayla Jake Jakob Jakub Jakubina Jaleel Jalen Jalil Jalon Jalou Jalyn
Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamey Jamie Jamil Jamila Jamir Jamiro Jamison Jammie
Jan Jana Janae Jane Janek Janelle Janessa Janet Janice Janick Janie Janin Janina Janine Janis Janiya
Janna Jannah Janne Jannek Jannes Janni Jannie Jannik Jannis Jano Janosch Janusz Jany Japhet Jaquan
Jaquelin Jaqueline Jara Jared Jaren Jari Jarne Jarno Jaro Jarod Jaron Jarred Jarrell Jarret Jarrett
Jarrod Jarvis Jasen Jasin Jasmijn Jasmin Jasmina Jasmine Jason Jasper Jassem Jassim Jaunita Javas
Javi Javier Javon Javonte Jawad Jawed Jax Jaxon Jaxx Jay Jaya Jayce Jaycee Jayda Jayde Jayden Jaydon
Jaylan Jaylano Jaylen Jaylin Jaylinn Jaylon Jayme Jayne Jayson Jayvano Jazlyn Jazmin Jazmyn Jazmyne
Jazz Jazzlyn Jazzlynn Jean Jean-Baptiste Jean-Claude Jean-Daniel Jean-François Jean-Jacques
Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeanette Jeanie Jeanne Jeannel
Jeannette Jeannie Jeannot Jed Jedediah Jedidiah Jef Jeff Jefferey Jeffery Jeffrey Jeffry Jefta
Jehanne Jella Jelle Jelmer Jelte Jena Jenifer Jenna Jennah Jennie Jennifer Jennings Jenny Jennyfer
Jens Jensen Jente Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiasz Jeremie
Jeremy Jermain Jermaine Jermey Jerod Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jerzy Jerónimo Jerôme
Jesper Jess Jesse Jessica Jessie Jessika Jesslyn Jesslynn Jessy Jessyca Jesus Jesús Jet Jett Jette
Jettie Jevon Jewel Jewell Jibril Jidde Jihane Jil Jill Jillian Jim Jimi Jimmie Jimmy Jinane Jinte
Jinthe Jip Jitender Jitendra Jo Joachim Joah Joakim Joan Joana Joanie Joann Joanna Joanne Joannie
Joanny Joany Joaquim Joaquin Joaquín Joas Job Jocelyn Jocelyne Jodi Jodie Jody Joe Joel Joelina
Joeline Joelle Joep Joes Joesph Joey Johan Johann Johanna Johanne Johannes Johathan John Johnathan
Johnathon Johnnie Johnny Johnpaul Johnson Jolanda Jolayemi Joleen Jolie Jolien Jolijn Jolin Jolina
Joline Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jonna Jonte Joojo Joost Jop Jordan Jordane
Jordi Jordon Jordy Jordyn Jorge Jorin Joris Jorn Jorrit Jort Joscha Joschua Jose Josef Josefa
Josefien Josefin Josefina Josefine Josep Joseph Josephin Josephine Josette Josh Joshua Joshuah Josiah
Josiane Josianne Josie Josse Josselin Josua Josue Josué Josy José Joséphine Joud Jourdain Jovan
Jovani Jovanny Jovany Jovin Joy Joya Joyce Jozue João Joël Joëlle Juan Juana Juanita Juda Judah Judd
Jude Judge Judicaël Judith Judson Judy Judyta Juha Juhani Juho Jukka Jula Julan Jule Jules Julia
Julian Juliana Juliane Julianne Julie Julien Julienne Juliet Julieta Juliette Julika Julina Julio
Julita Julius Juliusz Juliëtte Juna Junayd June Junior Junius Juno Junon Jur Juri Jurre Jusra Juste
Justen Justice Justin Justina Justine Juston Justus Justyn Justyna Jusuf Juul Juvenal Juwan Jyoti
Jyotis Jyotsana Jérémie Jérémy Jérôme Jéssica Józef Józefina Jörg Jörgen Jørgen Júlia Júlio Jürg Kaan
Kaarina Kaat Kacey Kaci Kacie Kacper Kade Kaden Kadiatou Kadidia Kadidiatou Kadin Kady Kaela Kaelyn
Kahina Kai Kaia Kailash Kailee Kailey Kailyn Kaitlin Kaitlyn Kaj Kaja Kale Kalea Kaleb Kaleigh
Kalervo Kalevi Kaley Kali Kalinda Kalistrat Kalle Kallie Kalpana Kalyani Kama Kamala Kamalesh Kamel
Kameron Kamil Kamila Kamille Kamla Kamlesh Kamren Kamron Kamryn Kanak Kanaka Kanchan Kane Kanishka
Kannan Kannen Kanti Kara Karam Karamba Karamoko Karan Kareem Karelle Karen Kari Kariane Karianne
Karim Karin Karina Karine Karl Karl-Emil Karl-Johan Karla Karlee Karley Karli Karlie Karlijn Karlo
Karlotta Karol Karolann Karoliina Karolina Karoline Karson Karthik Kartik Karunanidhi Kasandra Kasey
Kashyap Kashyapi Kasper Kassandra Kassim Katariina Katarina Katarzyna Kate Katelin Katell Katelyn
Katelynn Katharina Katherine Katheryn Kathleen Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Katia
Katie Katja Katlyn Katlynn Kato Katrin Katrina Katrine Kattie Katy Kavon Kawtar Kay Kaya Kaycee
Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kayliah Kaylie Kaylin Kayna Kayode Kayra Kays
Kazimierz Kaïna Kaïs Keagan Keano Keanu Keara Keaton Keegan Keeley Keely Keenan Keerti Kees Keet
Keira Keith Kellen Kelley Kelli Kellie Kelly Kelsi Kelsie Kelton Kelvin Kelya Kelyan Kemi Ken Kenan
Kendall Kendra Kendrick Kenji Kenna Kennedi Kennedy Kenneth Kennith Kenny Keno Kensi Kent Kenton
Kenya Kenyatta Kenyon Kenza Kenzi Kenzo Kenzy Keon Kerem Keren Kerim Kerry Kerstin Keshaun Keshawn
Ketsia Keven Kevin Kevon Keyan Keyla Keyon Keyshawn Khadidiatou Khadidja Khadija Khady Khalid Khalil
Kian Kiana Kianna Kiano Kiara Kiarra Kick Kiel Kiera Kieran Kiki Kiley Kilian Killian Kilyan Kim
Kimberley Kimberly Kimi Kimo Kin King Kip Kira Kiran Kirk Kirsten Kirstin Kirti Kitty Kiyan Kjeld
Kjell Klaas Klara Klarencjusz Klaudia Klaudiusz Klaus Klea Klemens Klementyna Kleopatra Kobe Koby
Kody Koen Kofi Kojo Kolby Kole Konrad Konstancja Konstantin Konstanty Konstantyn Kopano Koralia Koray
Korbin Korbinian Korey Korinna Kornel Korneli Kornelia Korneliusz Kory Kraig Krijn Kris Krishna
Krishnadas Krishnadasa Krista Kristen Kristi Kristian Kristie Kristiina Kristijan Kristin Kristina
Kristine Kristofer Kristoffer Kristopher Kristy Krystal Krystel Krystian Krystina Krystyna Krzysztof
Ksawera Ksawery Ksenia Ksenofont Kubra Kubura Kujoe Kumar Kumari Kumuda Kurt Kurtis Kuzey Kwabena
Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano Kyara Kyla Kyle Kylee Kyleigh Kyler
Kylian Kyliann Kylie Kyllian Kyllikki Kyra Kévin Laal Lacey Lachlan Lacy Ladarius Ladina Ladislao
Ladji Laetitia Lafayette Lahna Lai Laia Laila Laisha Lakshman Lakshmi Lakshmidhar Lakshminath Lal
Lalie Lalita Lamar Lambert Lamberto Lamia Lamine Lamont Lana Lance Lancelot Lancilotto Landen Lander
Landolfo Landry Lane Laney Lanfranco Lapo Lara Larina Larissa Laron Larry Lars Larue Larysa Lassana
Lasse Laszlo Latifa Latoya Laura Laurane Laure Laureen Laurel Laureline Lauren Laurence Laurencja
Laurencjusz Laurens Laurent Laurentino Laurenty Laurentyna Laurenz Lauretta Lauri Lauriane Laurianne
Lauriano Laurie Laurin Laurine Laury Lauryn Laurène Lautone Lavada Lavanya Lavern Laverna Laverne
Lavina Lavinia Lavinio Lavon Lavonne Lawrence Lawrencia Lawson Laxman Laxmi Layana Layanah Layla
Layne Lazar Lazare Lazaro Lazzaro Laëtitia Lea Leah Lean Leana Leander Leandra Leandre Leandro Leane
Leann Leanna Leanne Leano Leart Leatha Leda Ledion Lee Leela Leelou Leena Leendert Lehna Leia Leif
Leigh Leila Leilani Lela Lelah Leland Lelia Lempi Lemuel Len Lena Lene Leni Lenia Lenja Lenn Lenna
Lennard Lennart Lenne Lennert Lenni Lennie Lennon Lennox Lenny Lenora Lenore Leny Lenya Leo Leo-Paul
Leola Leon Leona Leonard Leonardo Leone Leonel Leonhard Leoni Leonia Leonid Leonida Leonidas Leonie
Leonilda Leonio Leonis Leonor Leonora Leonore Leontina Leontine Leonzio Leopardo Leopold Leopoldine
Leopoldo Leora Lera Leroy Lesley Leslie Lesly Lessie Lester Leta Letha Leticia Letitia Letizia
Letterio Letícia Leu Leufroy Lev Levana Levent Levi Levin Levio Levke Levy Lew Lewin Lewis Lex Lexi
Lexie Lexus Leya Leyan Leyla Leyna Leïla Leïna Lia Liah Liam Lian Liana Liara Lias Libbie Libby
Liberata Liberato Liberatore Liberio Libero Liberto Liboria Liborio Libère Licia Lidania Lidia Lidio
Lieke Lien Liene Lieto Lieuwe Lieve Lieze Liisa Lila Lilas Lili Lili-Rose Lilia Lilian Liliana
Liliane Lilianna Lilie Lilith Lilla Lilli Lillian Lilliana Lillie Lilly Lilou Lilwenn Lily Lily-Rose
Lilya Lilyan Lina Lincoln Linda Linde Lindsay Lindsey Line Linn Linne Linnea Linnie Linnéa Lino Linoy
Linoï Linus Linwood Lio Lion Lionel Lior Liora Liron Lirone Lis Lisa Lisandro Lisann Lisanne Lisbeth
Lise Liselotte Lisette Lison Lital Litzy Liv Liva Livia Liviana Livino Livio Liya Liyah Liyam Liyan
Liyana Liz Liza Lize Lizeth Lizz Lizzie Lizzy Liétald Llewellyn Lloyd Loa Loan Loane Lodovica
Lodovico Loek Loes Loet Logan Lohan Lois Lola Lolade Lolita Loma Lon London Lone Longin Lonie Lonnie
Lonny Lonzo Lora Loraine Lore Loredana Loreen Lorella Loren Lorena Lorene Loreno Lorenz Lorenza
Lorenzo Loretta Lori Lorian Loriana Lorik Lorin Lorine Loris Lorna Lorrain Lorraine Lot Lothaire Lott
Lotta Lotte Lottie Lou Lou-Ann Lou-Anne Loua Louan Louane Louann Louay Loubna Louca Louie Louis
Louis-Marie Louisa Louise Louison Louka Loula Louna Lounis Loup Lourdes Lourenço Louvenia Lova Lovisa
Lowell Lowie Loy Loyal Loyce Loïc Loïs Loïse Lua Luan Luana Lubin Luc Luca Lucas Luce Lucia Lucian
Luciana Luciano Lucie Lucien Lucienne Lucile Lucilla Lucille Lucinda Lucio Lucious Lucius Lucja
Lucjan Lucrezia Lucy Lucía Ludano Ludie Ludivine Ludmila Ludolphe Ludovic Ludovica Ludovico Ludvig
Ludwig Ludwik Ludwika Lue Luella Luena Lui Luigi Luigia Luis Luisa Luise Luiz Luiza Luk Luka Lukas
Luke Lula Lulu Luminosa Luna Lune Lungelo Lupe Lura Lurline Luther Lutz Luuk Luus Lux Luz Luzie Luís
Luísa Lya Lyam Lyan Lyana Lyda Lydia Lydie Lyes Lykke Lyla Lyle Lylia Lylou Lyn Lyna Lynda Lyne
Lynette Lynn Lynne Lyric Lysanne Léa Léana Léandre Léna Léo Léon Léonard Léonie Léonne Léopold
Léopoldine Lévi Maaike Maan Maarit Maarten Maartje Maas Maayane Mabel Mabelle Mable Mac Macaire
Macaria Macario Maccabeo Mace Maceo Macey Maci Macie Mack Mackenzie Macy Madalena Madaline Madalyn
Maddalena Maddison Maddox Madeleine Madelief Madeline Madelyn Madelynn Madge Madhuri Madie Madilyn
Madina Madisen Madison Madisyn Madita Madlaina Madleen Madlen Madonna Mads Mady Madyson Mae Maegan
Mael Maelle Maelys Maes Maeva Maeve Mafalda Maffeo Magali Magda Magdalen Magdalena Maggie Maggiorino
Magno Magnolia Magnus Maguelone Mahamadou Mahault Mahaut Mahdi Mahe Mahendra Maher Mahesh Maheswar
Mahir Mahmoud Mahé Mai Maia Maica Maida Maija Maik Maike Maila Mailin Mailo Maiorico Maira Maiya Maja
Major Makan Makary Makayla Makenna Makenzie Makinwa Maksim Maksym Maksymilian Malachi Malak Malati
Malco Malcolm Malea Malek Malena Malene Malia Malick Malik Malika Malin Malina Malinda Mallaury
Mallie Mallory Malo Malone Malou Malte Malthe Malti Malvina Malwina Mamadou Mamante Mamert Mamie
Mamoudou Manal Manar Manassé Mancio Mandaakin Mandakini Mandy Manel Manelle Manetto Manfred Manfredo
Mangala Mangalya Mani Manik Manikya Manil Manilio Manisha Manjusha Manley Manlio Manoah Manoj Manon
Mansueto Manu Manuel Manuela Manuele Mara Marah Maram Marana Marc Marc-Antoine Marceau Marcel Marcela
Marceli Marcelin Marcelina Marceline Marcelino Marcella Marcelle Marcello Marcellus Marcelo Marcia
Marciano Marcin Marco Marcos Marcus Mare Mareike Marek Maren Mareta Margaret Margareta Margarete
Margarett Margaretta Margarette Margarida Margarita Margaux Marge Margherita Margie Margo Margot
Margret Margrit Margrith Marguerite Mari Maria Mariah Mariam Mariama Mariame Marian Mariana Mariane
Marianna Marianne Mariano Maribel Marica Maricarmen Marie Marie-Ange Marie-Lou Marieke Mariela
Mariella Marielle Mariem Marietta Marijn Marika Marilena Marilie Marilou Marilyn Marilyne Marilú
Marin Marina Marine Marinella Marinetta Marino Marinus Mario Marion Marisa Marisol Marissa Marit
Marita Maritza Marius Marja Marjane Marjatta Marjolaine Marjorie Marjory Mark Markku Marko Markus
Marla Marlee Marleen Marlen Marlena Marlene Marley Marlie Marlies Marlin Marlis Marlo Marlon Marly
Marlène Marnie Marolo Marouane Marques Marquis Marquise Marrit Marsha Marshall Mart Marta Marten
Martha Marthe Martial Martim Martin Martina Martine Martino Martti Marty Martyna Martín Marut Maruta
Marvin Marwa Marwan Marwane Marwen Marwin Mary Maryam Maryann Maryjane Marylou Maryna Maryse Marzia
Marzio María Mas Mason Massima Massimiliano Massimo Massinissa Matej Mateja Mateo Mateus Mateusz
Matheo Mathew Mathias Mathieu Mathijs Mathilda Mathilde Mathis Mathurin Mathys Mathéo Matias Matilda
Matilde Matis Matisse Matroniano Mats Matt Mattea Matteo Mattes Mattheo Matthew Matthias Matthieu
Matthijs Matthis Matti Mattia Mattias Mattie Mattis Mattéo Matylda Matys Matz Maud Maude Maudie
Maugis Maura Maureen Maurice Mauricette Mauricio Maurilio Maurine Maurits Maurizio Mauro Maurycy
Maverick Mavis Mawuena Mawusi Max Maxellende Maxence Maxens Maxi Maxie Maxim Maxima Maxime Maximilian
Maximilien Maximillia Maximillian Maximo Maximus Maxine Maxwell May Maya Mayane Mayar Maybell
Maybelle Maye Mayeul Mayla Mayline Maylis Maymie Maynard Mayoor Mayra Maysa Mayson Mayssa Mayte Mazie
Maé Maélis Maël Maëlie Maëline Maëlis Maëlle Maëly Maëlyne Maëlys Maëva Maï Maïa Maïly Maïlys
Maïmouna Maïna Maïssa Maïssane Maïwenn Małgorzata Maša Mckayla Mckenna Mckenzie Meagan Meaghan Meda
Medardo Medina Medine Medoro Meena Meenakshi Mees Megan Megane Meggie Meghan Meghnad Meghnath Mehdi
Mehmet Meik Meike Mekhi Melania Melanie Melanio Melany Melba Melchiade Melchior Melchiorre Melek
Melezio Melia Melike Melina Melinda Meline Melis Melisa Melissa Melitina Melle Mellie Mellina Melodie
Melody Mels Melusine Melvil Melvin Melvina Melvyn Melyna Melyssa Menahem Menaka Menardo Mence Mendel
Menelao Meneo Menka Menno Mennone Menodora Mercede Mercedes Mercurio Meredith Merel Merete Meriam
Meriem Merijn Merjem Merl Merle Merlin Merritt Mert Mertie Merve Mervin Merwan Meryam Meryem Meryl
Messalina Meta Mete Metello Metrofane Mette Mex Meyra Meïssa Mia Micael Micaela Micah Micha Michael
Michaela Michale Michalina Michaël Michał Micheal Michel Michela Michelangelo Michele Micheline
Michelle Michèle Mick Mickael Mickaël Midas Mieke Miel Miguel Mik Mika Mikael Mikaela Mikail Mikayla
Mikaïl Mike Mikel Mikkel Mikki Mikko Mikołaj Mila Milan Milana Milano Mildred Milena Miles Miley
Milford Milhan Milla Mille Miller Millicent Millie Milly Milo Milou Milton Mimma Mina Minakshi Mindy
Minerva Minervina Minervino Minh Mink Minna Minnie Mio Mira Mirac Miracle Miran Miranda Miray Mirco
Mireille Mirella Mireya Miriam Mirja Mirko Miro Mirocleto Miron Mirre Mirta Mirte Mirthe Mirza Misael
Misaele Mischa Missouri Misty Mitch Mitchel Mitchell Mittie Miya Moa Moche Modest Modesta Modesto
Modibo Mody Mohamed Mohamed-Ali Mohamed-Amine Mohammad Mohammed Mohan Mohana Mohinder Mohini Moira
Moises Moisés Mojżesz Mollie Molly Mona Monaldo Monde Monica Monika Monique Monitore Monroe Monserrat
Monserrate Montana Monte Monty Moos Morena Moreno Morgan Morgana Morgane Moriah Moritz Morris Morten
Mortimer Morton Mory Mose Moses Moshe Mossie Mosè Mouctar Mouhamadou Mouhamed Moussa Moustafa
Moustapha Mozell Mozelle Mozes Moïra Moïse Moïsette Mpho Muhammad Muhammed Mukesh Mukul Murat Muriel
Murl Murphy Murray Musa Mustafa Mustapha Muyiwa Muziano Mya Myah Myla Mylan Mylene Myles Mylo Mylène
Myra Myriam Myrl Myrna Myron Myrthe Myrtice Myrtie Myrtille Myrtis Myrtle Márcia Mário Médéric Mégane
Mélanie Méline Mélisande Mélissa Mélissandre Mélodie Mérovée Mónica Nabil Nada Nadia Nadine Nadir
Nadja Nadzieja Nadège Nael Naemi Nagabhushanam Nahel Nahil Nahla Najla Nakia Nala Nalini Namazio Name
Nancy Nand Nanda Nando Nanna Nannie Naomi Naomie Naoufal Naoufel Napoleon Napoleone Narayan Narciso
Narcisse Narendra Narinder Narseo Narsete Nash Nasir Nassim Nat Natacha Natale Natalia Natalie
Natalina Natan Natanael Natasha Nate Nathalie Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen
Natália Naud Naudet Naval Naveen Navin Nawal Nawel Nawfel Naya Nayel Nayeli Nayla Nazario Nazariusz
Nazary Nazim Nazzareno Nazzaro Naël Naëlle Naïa Naïl Naïla Naïm Naïma Naïs Nea Neal Ned Nedra Neela
Neele Neeltje Nefeli Neha Neil Neiva Nejla Nela Nelda Nele Nelia Nelio Nell Nella Nelle Nelli Nellie
Nelly Nels Nelson Nelya Nena Nene Neo Neoma Neopolo Neoterio Nerea Nereo Neri Nermine Nesrine Nestor
Nestore Nettie Neva Nevin Nevio Newell Newton Neyla Neïla Nia Niame Nicarete Nicea Niceforo Niceto
Nicezio Nicholas Nicholaus Nichole Nick Nicklas Nicklaus Nickolas Nicla Niclas Nico Nicodemo Nicola
Nicolai Nicolas Nicole Nicoletta Nicolette Nicoline Nicolás Nicolò Nicéphore Niek Niels
Niels-Christian Niene Nienke Nigel Nika Nike Nikita Nikki Nikkie Nikko Niklas Niklaus Niko Nikodem
Nikola Nikolai Nikolas Nil Nila Nilde Nils Nimakoah Nimit Nina Nine Ninfa Niniano Nino Ninon Ninthe
Nio Niouma Niranjan Nirbhay Niro Nisa Nives Nizar Nnamdi Noa Noah Noam Noami Noan Noar Noble Noe Noel
Noelia Noelie Noemi Noemie Noemy Noha Noham Nohan Nola Nolan Nolann Nolhan Nomi Nona Noor Noortje
Nora Norah Norbert Norberto Nore Norene Norhane Norina Norma Norman Normand Norris Norval Norwood
Nostriano Noud Nouha Nour Noura Nourane Nouri Nout Nova Novan Novella Novi Nowi Nox Noâm Noè Noé
Noémie Noë Noël Noëlla Noëlle Nqobile Nthabiseng Nuccia Nuno Nunziata Nunzio Nuri Nuria Nya Nyah
Nyasia Nynke Néhémie Nélia Núria Obie Obioma Oceane Ocie Octave Octavia Octavio Océane Oda Oddone
Odelia Odell Oderico Odessa Odetta Odette Odidone Odie Odile Odilia Odilon Odin Odon Odorico Ofelia
Ofélia Oger Ojaswini Oke Okey Ola Olaf Olaide Olavi Ole Oleg Olen Oleta Olga Olimpia Olimpio Olin
Olinda Olindo Olive Oliver Olivia Olivier Oliviera Oliviero Oliwia Oliwier Olle Ollie Olof Olufunmi
Olumide Oluwunmi Olympe Olympia Olívia Oma Omana Omar Omari Omawunmi Ombeline Ombline Ombretta Omer
Omero Omolara Ona Ondina Ondine Onesta Onesto Onie Onofrio Onome Onorata Onorina Onorino Onorio
Onoriode Onufry Onur Oona Oormila Opal Opalina Opaline Ophelia Ophelie Ophélie Ora Oral Oran Orazio
Orchidea Orell Oren Orenzio Oreste Orestes Orfeo Oriana Oriande Oriane Orie Orietta Orin Orio Orion
Orland Orlando Orlane Orlo Ornella Oronzo Orpha Orrin Orsino Orso Orsola Orsolina Ortensia Ortensio
Orval Orville Orvokki Osanna Osbaldo Osborne Oscar Oskar Oskari Osman Osmondo Osmund Osvaldo Oswald
Oswaldo Otello Otha Othmane Otho Otilia Otis Ottaviano Ottavio Ottilia Ottilie Ottis Otto Ottone
Oumar Oumayra Oumou Oury Ousmane Oussama Ova Ovidio Owen Ozanne Ozella Pablo Paciano Pacifico Paco
Pacomio Pacôme Padma Paige Palatino Palladia Palladio Palma Palmazio Palmira Paloma Palémon Pam
Pamela Pammachio Pancario Pancrazio Panfilo Pankracy Pansy Pantaleo Pantaleon Pantaleone Paola Paolo
Param Paramartha Pardo Parfait Paride Paris Parker Parmenio Parvati Pascal Pascale Pasquale Pat
Paterne Paterniano Patience Patrice Patricia Patricio Patrick Patrik Patrizia Patrizio Patroclo
Patrycja Patrycjusz Patrycy Patryk Patsy Patti Pattie Patty Paul Paul-Antoine Paul-Arthur Paula Paule
Paulette Paulien Pauliina Paulin Paulina Pauline Paulo Pauside Paweł Paxton Payton Pearl Pearlie
Pearline Pedro Peer Peggie Peggy Pekka Pelagia Peleo Pelle Pellegrino Penda Penelopa Penelope Penny
Pentti Pepe Pepijn Per Perceval Percival Percy Pericle Perla Perle Pernilla Perrine Perry Perseo Pete
Peter Petra Petri Petronilla Petronille Petronio Petteri Peyton Pharell Phil Phileas Phileine
Philemon Philibert Philine Philip Philipp Philippa Philippe Philippine Phillip Philomène Philothée
Philou Philémon Phoebe Phoenix Phyllis Pia Pie Pien Piera Pierangelo Pierce Piergiorgio Pierluigi
Piermarco Piero Pierre Pierre-Alain Pierre-Alexandre Pierre-André Pierre-Antoine Pierre-Louis
Pierrick Piersilvio Piet Pieter Pietro Pilar Pim Pink Pinkie Pio Piotr Pip Piper Pippa Pippo Pirjo
Pirkko Pit Pius Placida Placido Platon Platone Pleun Plinio Plutarco Pol Pola Polidoro Polifemo
Polikarp Polissena Pollione Polly Pompeo Pomponio Pontus Ponziano Ponzio Poornima Poppy Porfirio
Porfiriusz Porfiry Porter Porzia Porziano Postumio Poul Pramila Pran Pranay Prasad Prasanna Prassede
Prathamesh Prayag Precious Preity Prem Prema Presley Preston Priamo Price Primerose Primo Prince
Princess Prisca Priscilla Priscille Prisco Priska Privato Priya Priyala Procopio Prokles Prokop
Prokul Promise Proserpina Prosper Prospera Prospero Protasio Proteo Providenci Prudence Prudenzia
Prudenzio Prune Publio Puck Puk Pulchérie Puneet Pupolo Purnima Purushottam Pushti Pusicio Päivi
Pécine Pélagie Pénélope Pépin Pétronille Pío Quartilla Quarto Quasimodo Queen Queenie Quentin
Quentine Querano Quieta Quin Quincy Quinn Quinten Quintia Quintiliano Quintilio Quintino Quinton
Quinty Quinziano Quinzio Quirin Quirino Quiteria Quitterie Quiéta Rachael Rachel Rachela Rachele
Rachelle Rachid Radha Radolfo Rae Raegan Raf Rafael Rafaela Rafaël Rafał Raff Raffaele Raffaella
Rageshwari Rageswari Raheem Rahel Rahma Rahsaan Rahul Raide Raik Raimondo Raina Rainaldo Rainelda
Rainer Raj Rajan Rajana Rajendra Rajinder Rajiv Rajmund Rajnold Rakesh Raleigh Ralph Ramaa Ramata
Ramesh Rameshwar Rami Ramiro Ramon Ramona Ramy Ramón Rana Randal Randall Randi Randolf Randolph Randy
Rania Raniero Ranim Ranjeet Ranjit Ranolfo Ransom Ranya Raoul Raphael Raphaelle Raphaël Raphaëlle
Rapulane Raquel Rashad Rashawn Rasheed Rasheedah Rasmus Rati Raul Raven Ravi Rawane Ray Rayan Rayane
Rayen Raymond Raymonde Raymundo Rayyan Raúl Rea Reagan Reanna Reba Rebeca Rebecca Rebeka Rebekah
Rebekka Reda Reece Reed Reese Regan Reggie Regina Reginald Reginaldo Regitze Regolo Regula Reid
Reilly Rein Reina Reine Reinhard Reinhold Rejan Remi Remigio Remilekun Remington Remo Remondo Remy
Renata Renate Renato Renaud Rene Renee Rens Renske Renzo René Renée Respicio Ressie Reta Retha Reto
Retta Reuben Reva Revi Rex Rey Reybaud Reyes Reymundo Reyna Reynold Reza Rhea Rhett Rhianna Rhiannon
Rhoda Rhonda Riad Rian Riana Ricardo Ricario Riccarda Riccardo Richard Richelmo Richie Richmond Rick
Rickard Rickey Rickie Ricky Rico Rieke Riff Rigoberto Riitta Rike Rikke Riley Rim Rina Rinaldo Rino
Rio Rita Ritesh Ritva Riv River Rivka Riyad Roan Robaldo Robb Robbe Robbie Robert Roberta Roberto
Robin Robinson Robyn Rocco Roch Rochelle Rocio Rocky Rocío Rod Roderick Roderyk Rodger Rodiano Rodney
Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roel Rogelio Roger Rogers Rohan Rohana Rohit Rokia Roksana
Roland Rolande Rolando Rolf Rolfo Rollin Roma Romain Romaine Roman Romana Romane Romano Romee Romeo
Romero Romeu Romilda Romina Romoaldo Romola Romolo Romuald Romualdo Romy Roméo Ron Rona Ronald
Ronaldo Ronan Ronja Ronnie Ronny Roos Roosevelt Rory Rosa Rosa-Maria Rosalee Rosalia Rosalie Rosalind
Rosalinda Rosalyn Rosamond Rosamunda Rosanna Rosario Roscoe Rose Roselin Roseline Rosella Roselyn
Rosemarie Rosemary Rosendo Roser Rosetta Rosie Rosina Rosita Roslyn Rosmunda Ross Rossana Rossella
Rossie Rotimi Rover Rowan Rowena Rowland Roxane Roxanne Roxy Roy Royal Royce Roza Rozalia Rozella
Ruben Rubiano Rubie Ruby Rubye Rubén Rudolf Rudolph Rudra Rudy Ruedi Rufina Rufino Rufo Rufus Ruggero
Rui Rukhmani Rukmin Runa Rune Rupert Ruperto Rupinder Russ Russel Russell Rusty Ruta Ruth Ruthe
Ruthie Rutilo Ryad Ryan Ryann Ryder Rylan Rylee Ryleigh Ryley Rym Ryszard Régine Régis Réjean
Réjeanne Rémi Róża Rúben Rüya Saad Saar Saba Sabato Sabazio Sabele Sabina Sabine Sabino Sabir Sabri
Sabrina Sabrine Sabryna Sacha Sachin Sadie Sadio Sadye Safa Safae Saffiro Saffo Safia Safira Safiya
Safouan Safouane Sage Sahra Said Saige Sakari Sakina Saladino Salih Salim Salimata Sallie Sally Salma
Salome Salomey Salomon Salomone Salomè Salomé Salomë Salustio Salvador Salvatore Salvo Salwator Sam
Samanta Samantha Samara Samba Sameer Sami Samia Samir Samira Sammie Sammy Samona Samson Samu Samuel
Samuele Samuël Samy Sana Sanaa Sancho Sander Sandra Sandrine Sandro Sandy Sanford Sanja Sanjay Sanka
Sanna Sanne Sansone Santa Sante Santiago Santina Santino Santo Santos Sanya Saphira Sapiente Sara
Sarada Sarah Sarai Sarala Saraswati Sarbello Sare Sari Sarina Sarisha Sarla Saroja Sarra Sarvin
Sascha Sasha Saskia Satine Satish Satu Saturniano Saturnino Satyen Saul Sauveur Savanah Savanna
Savannah Saverio Savi Savin Savina Savinien Savino Savion Saïd Scarlett Scholastique Schuyler
Scolastica Scot Scott Scottie Scotty Seamus Sean Seb Sebas Sebastiaan Sebastian Sebastiana Sebastiano
Sebastien Sebastião Seconda Secondiano Secondina Secondo Sedrick Sef Seff Sefora Sekinat Sekou Selena
Selene Selim Selin Selina Selma Selmer Selvaggia Selyan Selène Sem Semih Semiramide Semplicio
Sempronio Sena Senesio Senn Senna Senne Senofonte Sep Sephora Sepp Seppe Seppo Serafin Serafina
Serafino Seraina Serapione Serena Serenity Serge Sergi Sergio Sergiusz Serine Servidio Serviliano
Sesto Seth Settimio Settimo Sev Severa Severiano Severino Severo Seweryn Seydou Shad Shade Shaina
Shakira Shakti Shakuntala Shalewa Shana Shane Shanel Shanelle Shani Shania Shanice Shanie Shaniya
Shankar Shanna Shannon Shanny Shanon Shantanu Shanti Shany Sharda Shari Sharmila Sharon Shashi
Shashikala Shaun Shawn Shawna Shay Shayan Shaylee Shayma Shayna Shayne Shaï Shaïly Shaïma Shaïna Shea
Sheela Sheila Sheldon Shelia Shelley Shelly Shemar Sher Sheri Sheridan Sherine Sherman Sherri Sherry
Sherwood Sheryl Shirel Shirine Shirley Shiv Shivakari Shobhana Shresth Shresthi Shreya Shreyashi
Shridevi Shrishti Shubha Shubhaprada Shwet Shyann Shyanne Shyrel Siana Siara Sibilla Sibyl Sibylle
Sico Sicuro Sid Siddarth Siddhi Siddhran Sidney Sidoine Sidonia Sidonie Sidonio Sidra Sidy Siebe Siem
Sien Siena Sienna Siep Sierra Sigebert Sigfrido Sigismond Sigismondo Sigmund Signe Sigrid Sigurd
Sihem Sil Silas Silja Silje Silke Siloe Silvan Silvana Silvano Silverio Silvestro Silvia Silvio
Silvère Sim Simea Simeon Simeone Simisola Simon Simona Simone Simonetta Simão Siméon Sina Sinan
Sincere Sinesio Sinfronio Sinikka Sinja Sira Sireno Siria Siriano Siricio Sirine Sirio Siro Sister
Sisto Sitara Siv Sixte Sixtine Siënna Sjoerd Sjors Skander Sky Skye Skyla Skylar Sloka Smeralda
Smilla Smita Smriti Sname Soan Soave Soccorso Socrate Sofia Sofiane Sofie Sofija Sofronia Sofía Sohan
Sohane Solal Solange Soledad Solenn Soline Solocone Solon Solveig Solène Som Soma Somnath Somu Sonia
Sonja Sonny Sonya Soof Sophia Sophie Soraia Soraya Soren Sostene Sosteneo Sostrato Souleyman
Souleymane Soumaya Spano Spartaco Spencer Speranza Speranzio Spirydion Stacey Stacy Stan Stanford
Stanislao Stanislas Stanisław Stanley Stanton Steen Steeve Stef Stefan Stefania Stefanie Stefano
Steffen Stella Sten Stephan Stephane Stephania Stephanie Stephany Stephen Stephon Sterling Sterre
Steve Steven Stevie Stewart Stig Stijn Stiliano Stina Stine Stiriaco Stone Storm Stuart Stéphane
Stéphanie Subhash Subhashini Subhasini Subodh Sucheta Sude Sudeva Sue Sujata Sukanya Suma Suman
Sumayyah Sumitra Summer Sune Sunita Sunny Surano Suresh Surya Suryakant Suryakanta Suryakantam Susan
Susana Susanna Susanne Susheel Sushil Sushma Susie Suus Suzanne Suze Suzie Suzon Svea Sven Svend
Svenja Sverre Sveva Sviturno Swami Swan Swann Swapnil Swara Swarnalata Swassane Sweta Sybilla Sybille
Syble Sydnee Sydney Sydni Sydnie Sylvain Sylvan Sylvester Sylvestre Sylvia Sylviane Sylvie Sylwester
Sylwia Syrine Szczepan Szymon Sébastien Ségolène Séléna Séraphin Sérgio Sérine Séréna Séverin
Séverine Sílvia Sönke Sören Søren Tabea Tabita Tabitha Tacjana Tad Taddeo Taha Tahlia Taide Tal Talea
Tali Talia Talon Talya Tamara Tami Tamia Tamina Tamino Tammaro Tammo Tammy Tancredi Tancrède Tanguy
Tania Tanirika Tanja Tanner Tanushree Tanushri Tanya Tao Tapan Tapani Tapio Tara Tarcisio Tari Tarik
Tarja Tarquinia Tarsilla Tarso Tarun Taryn Tasha Tasnim Tasnime Tate Tatiana Tatum Tatyana Taurean
Taurin Tavares Taya Tayler Taylor Taziana Taziano Tazio Taïna Taïs Tea Teagan Tecla Ted Teddy Teije
Tej Tejas Tekla Telchide Telemaco Telica Tellervo Telly Temistocle Temitope Teo Teobaldo Teodata
Teodolinda Teodor Teodora Teodoro Teodosio Teodoto Teogene Terence Terencjusz Terenzio Teresa Teri
Terrance Terrell Terrence Terri Terrill Terry Terzo Tesauro Tesifonte Tesnim Tesnime Tess Tessa
Tessie Teudosia Teun Teunis Tevin Thad Thaddeus Thalea Thalia Thanina Thaïs Thea Thelma Theo Theodor
Theodora Theodore Theophane Theophile Theotime Theresa Therese Theresia Theron Therèse Thiago Thibaud
Thibault Thibaut Thibert Thibo Thierno Thierry Thies Thije Thijmen Thijn Thijs Thilo Thirza Thom
Thomas Thora Thorben Thore Thorge Thurman Théa Théo Théodora Théodore Théodose Théophane Théophile
Théophraste Thérèse Tia Tiago Tian Tiana Tianna Tiara Tibaldo Tibbe Tiberio Tibo Tiburzio Ticone
Tidiane Tieme Tierra Ties Tiffany Tiguida Tiina Tijmen Tijn Tijs Til Tilda Tilio Till Tilla Tillman
Tillmann Tim Timea Timeo Timm Timmothy Timmy Timo Timoléon Timon Timoteo Timothe Timothee Timothy
Timothée Timéo Tina Tine Tino Tiphaine Tirone Tirza Titi Titien Titilayo Titilope Tito Titouan Titus
Tizian Tiziana Tiziano Tizio Tjark Tobia Tobias Tobiasz Tobiloba Tobin Toby Tod Todd Toke Tolomeo
Toluwani Tom Toma Tomas Tomasa Tomasz Tomiloba Tomke Tommaso Tommie Tommy Tomás Tomé Toney Toni
Tonnin Tony Tonya Toon Tope Torben Torbjörn Tore Torey Torquato Torrance Torrey Tosca Toscane Tosco
Toussaint Toy Trace Tracey Traci Tracy Trajan Tranquillo Trasea Travis Travon Tre Tremaine Tremayne
Trent Trenton Tressa Tressie Treva Trever Trevion Trevor Trey Tricia Trilochan Trilochana Trilok
Trilokanath Trilokesh Triloki Trine Trinity Trisha Tristan Tristano Tristian Tristin Triston Troels
Troy Trudie Trycia Trystan Tsipora Tuana Tullia Tulliano Tullio Tuomas Turi Turibio Turner Turold
Tushar Tussio Tuula Tuulikki Tuur Twan Twila Tybalt Tycho Tygo Tyler Tymeo Tymon Tymoteusz Tyra Tyree
Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Ubaldo Ubertino Uberto Udai Udit Ueli
Uffe Ugo Ugolina Ugolino Uguccione Ujjawal Ujjwal Ulberto Ulderico Ulf Ulfa Ulfo Ulices Ulises Ulisse
Uliva Ulla Ulpiano Ulrich Ulrico Ulrik Ulrika Ulstano Ultimo Ulysse Uma Umang Umberto Umile Umut Una
Unique Unna Upendra Uranio Urbain Urban Urbano Urdino Uriah Uriel Uriele Urmila Urs Ursicio Ursino
Ursmaro Ursula Ursule Usha Uttam Uzodimma Vada Vadim Vagn Vaidehi Vaijayanthi Vaijayanti Vaishnavi
Vaishno Vaishvi Vala Valdemar Valente Valentijn Valentim Valentin Valentina Valentine Valentino
Valeria Valeriana Valeriano Valerico Valerie Valerio Valfredo Valfrido Vallie Valtena Valter Valtteri
Valère Valérie Valéry Van Vance Vanda Vanessa Vanna Varalakshmi Varo Vasanti Vasco Vasudev Vasudeva
Vasudha Vasundhara Vaughn Veda Vedang Vedanga Vedanshi Vedasto Veerle Veikko Veit Velda Velio Vella
Velma Velva Vena Venance Venanzio Venceslao Venceslas Venera Veneranda Venerando Venere Venerio
Ventura Venusta Venustiano Venusto Vera Verano Verda Verdiana Verdie Vere Verecondo Verena Verenzio
Vergie Veriana Veridiana Verla Verlie Vern Verna Verner Vernice Vernie Vernon Verona Veronica
Veronika Verulo Verónica Vespasiano Vesper Vesta Vezio Vianney Vibeke Vic Vicenta Vicente Vicki
Vickie Vicky Victoire Victor Victoria Victorien Victorin Vida Vidal Vidhur Vidhya Vidiano Vidone
Vidur Vidya Vienna Vieve Viggo Vigile Vigo Vijay Vik Viktor Viktoria Vilfredo Vilhelm Viliana
Viliberto Ville Villy Vilma Vimal Vimala Vin Vinay Vince Vincent Vincenza Vincenzo Vinciane Vindonio
Vinebaldo Vinfrido Vinicio Vinnie Vinz Viola Violante Violet Violette Virgie Virgil Virgile Virgilio
Virginia Virginie Virginio Virone Viscardo Vishnu Vishwamitra Vissia Vita Vital Vitale Vitalico Vito
Vittore Vittoria Vittoriano Vittorio Vitus Vitória Viva Vivaldo Vive Vivian Viviana Viviane Vivianne
Viviano Vivien Vivienne Vladimir Vladimiro Vodingo Volfango Vreni Vrinda Vrund Vuk Vulmaro Vulpiano
Vyas Vânia Véronique Víctor Vítor Wacław Wade Wael Waino Waldo Wale Walenty Walentyn Walentyna
Waleran Waleria Walerian Walery Walgierz Walid Walker Wallace Walter Walton Wanda Wandrille Wanesa
Wannes Ward Warre Warren Wassim Watson Wava Wawrzyniec Waylon Wayne Waël Webster Weldon Wellington
Wende Wendell Wendy Werner Weronika Wes Wesley Wessel Westley Weston Whitney Wiara Wibke Wiebke Wiem
Wies Wiktor Wiktoria Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilfried
Wilfryd Wilhelm Wilhelmina Wilhelmine Will Willa Willard Willem Willi William Willie Willis Willow
Willy Wilma Wilmer Wilson Wilton Wincenty Winfield Winifred Winnifred Winona Winston Wirginia Wissam
Wissem Witalis Wm Wolf Wolfgang Woodrow Wout Wouter Wyatt Wyman Władysław Włodzimierz Xander Xaver
Xavi Xavier Xavière Xem Xenia Xzavier Xénophon Yaa Yacine Yacouba Yadira Yael Yago Yahya Yakubu
Yamina Yana Yani Yanis Yann Yanni Yannic Yannick Yannik Yannis Yara Yarah Yaren Yaro Yaron Yasin
Yasmeen Yasmin Yasmina Yasmine Yasser Yassin Yassine Yassir Yaw Yaya Yazid Yazmin Yaël Yaëlle Yenthe
Yesenia Yessenia Yfke Yinthe Ylan Ylvi Ylvie Yoan Yoann Yoav Yoel Yogendra Yogesh Yoginder Yohan
Yohann Yolanda Yolande Yona Yoni Yoshiko Yosra Yossef Youcef Youmna Youna Younes Youness Younès Youp
Youri Yousef Yousra Youssef Youssouf Yoël Ysaline Yse Ysee Yseult Ysé Ysée Yumi Yuna Yunus Yuri Yusuf
Yvan Yven Yves Yvette Yvonne Zabedeo Zabina Zac Zaccaria Zaccheo Zacharia Zachariah Zachariasz
Zacharie Zachary Zachery Zaché Zack Zackary Zackery Zadig Zahra Zain Zainab Zaira Zakaria Zakariya
Zakary Zakarya Zama Zana Zander Zane Zanita Zanobi Zara Zaria Zarina Zayd Zayn Zayneb Zechariah Zef
Zefiro Zehra Zeinab Zelda Zelie Zelinda Zella Zelma Zena Zenaide Zenebio Zeno Zenobia Zenobio Zenone
Zephyr Zetico Zetta Zev Zeyd Zeynab Zeyneb Zeynep Ziad Zina Zineb Zinedine Zion Zita Ziva Ziyad
Ziyanda Zoe Zoey Zofia Zohra Zoie Zoila Zoilo Zola Zora Zosima Zosimo Zoé Zoéva Zoë Zula Zuzanna Zyad
Zygmunt Zéphirin Ángel Ángela Áurea Ângelo Åke Åsa Ève Édith Édouard Éleuthère Élia Éliane Élias Élie
Élisabeth Élise Élisée Élodie Éloïse Élzéar Éléna Éléonore Émeline Émeric Émile Émilie Émérance
Émérencie Énora Épiphane Éric Érica Étienne Éva Évangéline Évariste Évelyne Évrard Ígor Íris Óscar
Ömer Łazarz Łucja Łukasz Żaneta`;
