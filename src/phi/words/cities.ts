/**
 * Towns of @faker-js/faker (MIT, its LICENSE holds the notice), Western locales and English
 * ones of Asia and Africa.
 * Written by scripts/write-word-lists.mjs.
 */
export const cityList = `
Aabenraa Aachen Aalborg Aalen Aalestrup Aarau Aarhus Aars Aarup Abbiategrasso Abilene Abrantes
Acquafredda Adliswil Aesch Affoltern_am_Albis Aggius Agliana Agliè Agna Agropoli Agualva-Cacém Ahlen
Aielli Aieta Aigen_im_Mühlkreis Aigle Airole Aix-en-Provence Ajaccio Akron Alafaya Alameda Alanno
Albacete Albagiara Albany Alberobello Albertslund Albino Albiolo Albufeira Albugnano Albuquerque
Alcalá_de_Guadaira Alcalá_de_Henares Alcobaça Alcobendas Alcorcón Alcoy Alcácer_do_Sal
Aleksandrów_Kujawski Aleksandrów_Łódzki Alexandria Alfena Algeciras Alhambra Alicante Aliminusa
Aliso_Viejo Allein Allen Allentown Allerheiligen_bei_Wildon Allerona Alliste Allschwil Almada
Almeirim Almería Aloha Alpharetta Altadena Altamonte_Springs Altavalle Altdorf Altenfelden Altidona
Altissimo Alto Altoona Altstätten Alvito Alwernia Amadora Amarante Amarillo Amaroni Amatrice
Amendolara Ames Amiens Amora Amriswil Anadia Anaheim Anchorage Andalo Anderson Andezeno Andretta
Andrychów Angers Angra_do_Heroísmo Ankeny Ann_Arbor Annandale Annopol Antelope Antibes Antillo
Antioch Antony Apex Apopka Appenzell Apple_Valley Appleton Aprica Apricena Aquara Arbon Arcadia Arden
Arden-Arcade Ardesio Arecibo Argelato Argenteuil Argentia Ariccia Arlesheim Arlington
Arlington_Heights Armento Arnara Arnasco Arnsberg Arosa Arpaia Arrecife Arriach Arsita Artegna Arth
Artogne Arvada Arzano Asbestos Aschaffenburg Ashburn Asheville Asnières-sur-Seine Asnæs Aspen_Hill
Assentoft Assolo Assoro Atascocita Atessa Athens-Clarke_County Atlanta Attleboro Atzara Aubervilliers
Auburn Augsburg Augusta-Richmond_County Augustenborg Augustów Aulnay-sous-Bois Aulum Auning Aurora
Austin Aveiro Avelengo Aversa Avignon Avilés Avise Avondale Axams Azusa Azzanello Azzate Aýna Baar
Babimost Baborów Baceno Bad_Homburg_vor_der_Höhe Bad_Kreuznach Bad_Oeynhausen Bad_Salzuflen Badajoz
Badalona Baddeck Baden Baden-Baden Bagaladi Baiano Baie-Comeau Bajardo Bakersfield Baldwin_Park
Ballerup Balocco Baltimore Balzola Bamberg Banari Bancroft Banff Baracaldo Baragiano
Baranów_Sandomierski Barbania Barbata Barbianello Barbona Barcelona Barcelos Barcin Barczewo Bardo
Barete Barge Barkerville Barlassina Barlinek Barni Barnstable_Town Barrali Barreiro Barrie Bartlett
Bartoszyce Barwice Barzago Baschi Basel Bassersdorf Bathurst Batoche Baton_Rouge Battipaglia
Battle_Creek Baumgartenberg Bayamon Bayonne Bayreuth Baytown Beaumont Beauvais Beavercreek Beaverton
Beder-Malling Bedford Beja Bel_Air_South Belcastro Belfiore Bell_Gardens Belleville Bellevue
Bellflower Bellinge Bellingham Bellinzona Bellinzone Beloeil Belp Benalmádena Bend Benevello Benidorm
Bentonville Bergern_im_Dunkelsteinerwald Bergheim Bergisch_Gladbach Berkeley Berlin Berlingo Bern
Berndorf_bei_Salzburg Berne Berthoud Berwyn Besançon Besnate Bethesda Bethlehem Bettona Bełchatów
Bełżyce Biandrate Biała Biała_Piska Biała_Podlaska Biała_Rawska Białobrzegi Białogard Biały_Bór
Białystok Bidonì Biecz Bielawa Bielefeld Bielsk_Podlaski Bielsko-Biała Bienne Bieno Bientina Bierutów
Bieruń Bieżuń Bilbao Billings Biloxi Binasco Binghamton Binningen Bioglio Birkerød Birmingham
Birsfelden Bisacquino Biskupiec Bismarck Bisztynek Bitonto Bitti Bivona Biłgoraj Bjæverskov
Blachownia Blacksburg Blaine Bloomington Blue_Springs Bobbio Bobolice Bobowa Boca_Raton Bocchigliero
Bochnia Bocholt Bochum Bodzentyn Bogatynia Bogense Bogliasco Bognanco Boguchwała Boguszów-Gorce
Boise_City Bojanowo Bolesławiec Bolingbrook Bolków Bomarzo Bompensiere Bomporto Bonavista
Bonita_Springs Bonn Bono Bordano Bordeaux Borden Bore Borek_Wielkopolski Borgarello Bormida
Borne_Sulinowo Borup Bosia Bosio Bossico Bossier_City Boston Bothell Botticino Bottrop Boulder
Boulogne-Billancourt Bountiful Bourges Bovalino Bowie Bowling_Green Boynton_Beach Bozeman Bradenton
Braga Bragança Brampton Brandenburg_an_der_Havel Brandon Braniewo Brantford Braunschweig Brańsk
Bregano Breganze Bregenz Bregnano Breitenbach_am_Inn Brejning Bremen Bremerhaven Brennero Breno
Brentwood Brescello Brest Briatico Bridgeport Brig-Glis Brigue-Glis Briona Briosco Brissogne Bristol
Broager Brockton Brockville Brodnica Brok Broken_Arrow Brondello Brookhaven Brookline Brooklyn_Park
Brooks Broomfield Brosso Brovst Brownsville Brugg Brugnera Brumano Bruno Brusimpiano Brusy Brwinów
Bryan Brzeg Brzeg_Dolny Brzesko Brzeszcze Brzeziny Brześć_Kujawski Brzostek Brzozów Brædstrup Brøndby
Brønderslev Brørup Buccheri Bucciano Buchs Bucine Buckeye Buddusò Buena_Park Buffalo Buffalo_Grove
Buk Bukowno Bulciago Bulle Burbank Burgdorf Burgos Buriasco Burien Burke Burleson Burlington Burnaby
Burnsville Buscate Busko-Zdrój Bussigny Buttapietra Bychawa Byczyna Bydgoszcz Bystrzyca_Kłodzka Bytom
Bytom_Odrzański Bytów Bâle Béziers Böblingen Bülach Będzin Błaszki Błażowa Błonie Cabiate Caen
Caggiano Caguas Caiolo Caivano Calahorra Calais Calascio Calatabiano Calatafimi-Segesta Calciano
Caldarola Caldas_da_Rainha Caldes Caldwell Calgary Calitri Caltavuturo Calto Caltrano Caluso Calvera
Calvignano Calvisano Camarillo Cambridge Camburzano Camden Camerano Cammarata Campagnatico Campana
Campbell_River Campertogno Campli Campodarsego Camugnano Canelli Caniço Cannalonga Cannes Canolo
Canosio Cantalice Cantanhede Canterano Cantoira Canton Cap-de-la-Madeleine Capannori Cape_Coral
Capergnanica Capistrello Capizzone Capodrise Capoliveri Caponago Capranica Caprezzo Capriana Caraquet
Carasco Caravate Carbonate Carbonia Carezzano Carfizzi Cargeghe Carlantino Carlsbad Carmagnola Carmel
Carmichael Carolina Carouge Carpiano Carrollton Carson Carson_City Cartagena Cartaxo Cartignano
Cartura Cary Casa_Grande Casacalenda Casacanditella Casalattico Casalromano Casaluce Casamarciano
Casapesenna Casas_Adobes Casasco Casatenovo Cascina Casier Casper Cassacco Casteggio Castegnero
Castelbello-Ciardes Castelbuono Castelcovati Castelfranci Castelguidone Castell'Alfero
Castell'Umberto Castellafiume Castellarano Castellaro Castelleone Castellón_de_la_Plana Castelmezzano
Castelo_Branco Castelpagano Castelseprio Castignano Castino Castle_Rock Castro_Valley Castrolibero
Castrop-Rauxel Catalina_Foothills Cathedral_City Catonsville Cavareno Cavargna Cavarzere Cavendish
Cavour Cayenne Ceccano Cedar_Hill Cedar_Park Cedar_Rapids Cedynia Cellatica Celle Ceneselli
Centennial Centreville Cerami Ceraso Cerdañola_del_Vallés Ceres Cereseto Cerete Cergy Ceriale
Cerignale Cerisano Cermignano Cerrione Cerritos Cervatto Cervere Cervesina Cesena Ceuta Cham Chambly
Chambéry Chamois Champaign Champigny-sur-Marne Chandler Channel-Port_aux_Basques Chapel_Hill
Charlesbourg Charleston Charlotte Charlottesville Charlottetown Chatham Chatham-Kent Chattanooga
Chaves Cheektowaga Chemnitz Chesapeake Chesterfield Cheyenne Chełm Chełmek Chełmno Chełmża Chiasso
Chiavenna Chiaverano Chibougamau Chicago Chiclana_de_la_Frontera Chico Chicopee Chilliwack Chino
Chino_Hills Chiusavecchia Chmielnik Chocianów Chociwel Chodecz Chodzież Chojna Chojnice Chojnów
Cholet Choroszcz Chorzele Chorzów Choszczno Christiansfeld Chrzanów Chula_Vista Chur Churchill
Châteauguay Chêne-Bougeries Chęciny Cicciano Cicero Ciciliano Ciconio Ciechanowiec Ciechanów
Ciechocinek Cieszanów Cieszyn Cigole Ciminà Cincinnati Cinisi Ciorlano Circello Cis Cisliano
Cisternino Citrus_Heights Ciudad_Real Civitaquana Ciężkowice Clarksville Claut Clavesana Clearwater
Clermont-Ferrand Cleto Cleveland Cleveland_Heights Clichy Clifton Clivio Clovis Coachella Coazze
Coazzolo Coconut_Creek Codogno Codognè Coeur_d'Alene Cogne Cogoleto Coimbra Coire Collado_Villalba
Collazzone College_Station Collegiove Collepasso Collierville Colmar Colmurano Cologne Colombes
Colorado_Springs Colton Columbia Columbus Colzate Comacchio Comano Comeglians Comignago Comiso
Comitini Commerce_City Commessaggio Compiano Compton Concamarise Concord Concorezzo Conflenti Conroe
Conselice Conselve Conversano Conway Coon_Rapids Copiano Coral_Gables Coral_Springs Corbara Corchiano
Corinaldo Cornellá_de_Llobregat Corner_Brook Cornwall Corona Corpus_Christi Corsico Cortazzone
Cortino Corvallis Coslada Cossoine Costa_Mesa Costa_da_Caparica Cottanello Cottbus Council_Bluffs
Country_Club Courbevoie Courtenay Covilhã Covina Cranbrook Cranston Cravagliana Creazzo Crecchio
Crema Cremeno Crispiano Crissier Crodo Créteil Cuenta Cugliate-Fabiasco Cuglieri Cumberland_House
Cumiana Cupertino Cusio Cutler_Bay Cuyahoga_Falls Cybinka Cypress Czaplinek Czarna_Białostocka
Czarna_Woda Czarne Czarnków Czchów Czechowice-Dziedzice Czeladź Czempiń Czerniejewo Czersk Czerwieńsk
Czerwionka-Leszczyny Czyżew Częstochowa Człopa Człuchów Cáceres Cádiz Câmara_de_Lobos Córdoba
Côte-Saint-Luc Dale_City Daleszyce Dalhousie Dallas Daly_City Dambel Danbury Danville Darmstadt
Darłowo Dauphin Davenport Davie Davis Davos Dawson Dawson_Creek Dayton Daytona_Beach Dazio DeKalb
DeSoto Dearborn Dearborn_Heights Debrzno Decatur Decollatura Deerfield_Beach Delano Delianuova
Delmenhorst Delray_Beach Delta Deltona Delémont Demonte Denton Denver Dernice Des_Moines Des_Plaines
Dessau-Roßlau Detmold Detroit Deutsch-Wagram Diamante Diamond_Bar Dianalund Dienten_am_Hochkönig
Dietach Dietikon Digby Dijon Dinami Dinslaken Diso Dizzasco Dobbiaco Dobczyce Dobiegniew Dobra
Dobre_Miasto Dobrodzień Dobrzany Dobrzyń_nad_Wisłą Dolcedo Dolianova Dolsk Domicella Donato Doral
Dorgali Dormagen Dornbirn Dorsten Dortmund Dorval Dos_Hermanas Dothan Downers_Grove Downey Dragør
Drancy Draper Drawno Drawsko_Pomorskie Dresden Drezdenko Drobin Drohiczyn Dronninglund Drzewica
Dublin Dubuque Duisburg Dukla Duluth Dumenza Dundalk Dunkerque Dunwoody Durham Duszniki-Zdrój Dynów
Działdowo Działoszyce Działoszyn Dzierzgoń Dzierżoniów Dziwnów Dübendorf Düren Dürnkrut Düsseldorf
Dąbie Dąbrowa_Białostocka Dąbrowa_Górnicza Dąbrowa_Tarnowska Dębica Dęblin Dębno Eagan East_Hartford
East_Honolulu East_Lansing East_Los_Angeles East_Orange East_Providence Eastvale Eau_Claire
Eben_im_Pongau Ebenthal_in_Kärnten Ebikon Eden_Prairie Edina Edinburg Edmond Edmonton Edolo
Eichgraben Einsiedeln Eisenstadt Ejby El_Cajon El_Centro El_Dorado_Hills El_Ejido El_Monte El_Paso
El_Prat_de_LLobregat El_Puerto_de_Santa_María Elbląg Elche Elda Elgin Elizabeth Elk_Grove Elkhart
Ellicott_City Elliot_Lake Ellmau Elmhurst Elmshorn Elvas Elyria Emden Emmen Empoli Encinitas Enemonzo
Enid Enterprise Entroncamento Envie Eraclea Ercolano Erftstadt Erfurt Erie Erlangen Ermesinde Erve
Esbjerg Eschweiler Escondido Esmoriz Esperia Espinho Espoo Esposende Esquimalt Essen
Esslingen_am_Neckar Estarreja Estepona Esterzili Estevan Estremoz Etobicoke Etroubles Euclid Eugene
Euless Euskirchen Evanston Evansville Everett Ełk Faeto Fafe Fairfield Falcone Fall_River Fallo
Faloppio Fanano Fardella Fargo Farindola Farmington Farmington_Hills Faro Farsø Farum Faxe
Faxe_Ladeplads Fayetteville Federal_Way Feistritz_am_Wechsel Feletto Felgueiras Fensmark Fermignano
Ferrol Ferryland Fierozzo Fiesco Figueira_da_Foz Filignano Filogaso Findlay Finkenberg Fishers Fiss
Fiumicino Fiães Fjerritslev Flagstaff Flawil Flensburg Flin_Flon Flint Florence-Graham Floridia
Florin Florissant Flower_Mound Folsom Fond_du_Lac Fontana Fontanafredda Fontanelice Fontanella
Fontanelle Fontanigorda Fontanile Fontechiari Fontevivo Force Forchia Formello Formigliana
Fort-de-France Fort_Collins Fort_Erie Fort_Frances Fort_Lauderdale Fort_McMurray Fort_Myers
Fort_Pierce Fort_Saint_James Fort_Saint_John Fort_Smith Fort_Wayne Fort_Worth Fortunago
Fountain_Valley Fountainebleau Fraine Framingham Frampol Framura Francolise Frankfurt_am_Main
Franklin Frantschach-St._Gertraud Frassino Frattamaggiore Frauenfeld Frazzanò Freamunde Frechen
Fredensborg Fredericia Frederick Fredericton Frederiksberg Frederikshavn Frederikssund Frederiksværk
Freeport Freiburg Freiburg_im_Breisgau Freienbach Frejlev Fremont Fresno Fribourg Friedrichshafen
Frisco Fritzens Frombork Front Frugarolo Fuengirola Fuenlabrada Fulda Fullerton Funchal Fundão
Fuscaldo Futani Fátima Fürth Gafanha_da_Nazaré Gaggiano Gagliole Gaiba Gainesville Gairo Gais
Gaithersburg Galgagnano Galliate Gallio Galten Galveston Gambara Gams_bei_Hieflau Gananoque Gander
Gandosso Gandra Gandía Ganløse Garaguso Garbsen Garda Garden_Grove Gardena Garland Garlasco Garwolin
Gary Gaspé Gastonia Gatineau Gattatico Gavorrano Gazzo Gazzola Gdańsk Gdynia Gecho Geiersberg Gela
Gelsenkirchen Gemmano Gemonio Genf Gentofte Genève Georgetown Gera Gergei Germantown Gerona
Gessopalena Gesualdo Getafe Ghiffa Giarole Giaveno Gibellina Gießen Giffone Gijón Gilbert Gilroy
Ginestra Girifalco Gistrup Giurdignano Giustenice Giustino Give Giżycko Glace_Bay Gladbeck Gladsaxe
Glamsbjerg Gland Glaris_Centre Glaris_Nord Glarus_Nord Glen_Burnie Glendale Glendora Glenview
Glinojeck Gliwice Glostrup Gniew Gniewkowo Gniezno Gogolin Golczewo Goleniów Golina Golub-Dobrzyń
Gondomar Goniądz Gonnesa Gonnostramatza Gonzaga Goodyear Gordona Gorga Gorlice Gorno Gorzegno
Gorzów_Wielkopolski Gorzów_Śląski Gosaldo Goslar Gossau Gostynin Gostyń Gottolengo Gouveia Gozdnica
Gołańcz Gołdap Gościno Grabów_nad_Prosną Graffignano Grajewo Granada Granby Grand_Forks Grand_Island
Grand_Junction Grand_Prairie Grand_Rapids Grande_Prairie Granges Graniti Granollers Grapevine Graz
Great_Falls Greeley Green_Bay Greensboro Greenville Greenwood Greifswald Grenaa Grenchen Grenoble
Gresham Gressan Greve_Strand Grevenbroich Grimacco Grindsted Grodków Grodzisk_Mazowiecki
Grodzisk_Wielkopolski Grontardo Grottazzolina Großhöflein Grudziądz Grugliasco Grybów Gryfice Gryfino
Gryfów_Śląski Gråsten Græsted Grójec Guadalajara Guanzate Guarda Guardea Guardiaregia Guaynabo Gubbio
Gubin Guderup Guelph Guimarães Gulfport Gummersbach Góra Góra_Kalwaria Górowo_Iławeckie Górzno
Göppingen Görlitz Göttingen Gößnitz Gütersloh Gąbin Głogów Głogów_Małopolski Głogówek Głowno
Głubczyce Głuchołazy Głuszyca Hacienda_Heights Hackensack Haderslev Hadsten Hadsund Hagen Hajnówka
Halifax Halinów Haltom_City Hamburg Hameln Hamilton Hamm Hammond Hampton Hanau Hanford Hannover
Harbour_Grace Harlev Harlingen Harrisburg Harrisonburg Hartford Hartl Haslev Hattiesburg Hattingen
Hausleiten Havdrup Haverhill Havre-Saint-Pierre Hawthorne Hay_River Hayward Hedehusene Hedensted
Heidelberg Heidenheim_an_der_Brenz Heilbronn Hel Helsinge Helsingør Helsinki Hemet Hempstead
Henderson Hendersonville Herford Herisau Herlev Herne Herning Herten Herzogenburg Hesperia Hialeah
Hicksville High_Point Highland Highlands_Ranch Hilden Hildesheim Hillerød Hillsboro Hilo Hinnerup
Hinterhornbach Hinwil Hjallerup Hjortshøj Hjørring Hoboken Hobro Hochwolkersdorf Hoffman_Estates
Holbæk Hollywood Holstebro Holsted Homestead Honolulu Hoover Hope Horgen Horsens Horta Horw
Hospitalet_de_LLobregat Houston Hrubieszów Huelva Hull Humlebæk Hundested Huntersville Huntington
Huntington_Beach Huntington_Park Huntsville Hurup Hutchinson Hvide_Sande Hvidovre Hyvinkää Hyères
Højslev_Stationsby Høng Hørning Hørsholm Høruphav Hürth Ibbenbüren Idaho_Falls Iglesias Iisalmi Ikast
Illnau-Effretikon Ilz Ilztal Imielin Impruneta Inarzo Inca Independence Indianapolis Indio Inglewood
Ingolstadt Innerbraz Innsbruck Inowrocław Interlaken Introdacqua Inuvik Invorio Inzago Iowa_City
Iqaluit Irgoli Irondequoit Iroquois_Falls Irvine Irving Irún Isasca Iseo Iserlohn Ishøj Issime
Issy-les-Moulineaux Itter Ittigen Ittireddu Ivry-sur-Seine Iwonicz-Zdrój Izbica_Kujawska Iława Iłowa
Iłża Ińsko Jabłonowo_Pomorskie Jackson Jacksonville Jagerberg Janesville Janikowo
Janowiec_Wielkopolski Janów_Lubelski Jarocin Jarosław Jasień Jasper Jastarnia Jastrowie
Jastrzębie-Zdrój Jasło Jawor Jaworzno Jaworzyna_Śląska Jaén Jedlicze Jedlina-Zdrój Jedwabne
Jefferson_City Jeffersonville Jeging Jelcz-Laskowice Jelenia_Góra Jelling Jena Jerez_de_la_Frontera
Jersey_City Jesi Jeziorany Joensuu Johns_Creek Johnsbach Johnsdorf-Brunn Johnson_City Joliet
Jonesboro Jonquière Joplin Jordanów Juelsminde Jungholz Jupiter Jurupa_Valley Jutrosin Jyderup
Jyllinge Jyväskylä Jægerspris Józefów Jędrzejów Kaiserslautern Kalamazoo Kalety Kalisz
Kalisz_Pomorski Kalundborg Kalwaria_Zebrzydowska Kamienna_Góra Kamień_Krajeński Kamień_Pomorski
Kamieńsk Kamloops Kannapolis Kansas_City Kapuskasing Karczew Kargowa Karlino Karlsruhe Karpacz
Kartuzy Kassel Katowice Kawartha_Lakes Kazimierz_Dolny Kazimierza_Wielka Kałuszyn Kańczuga Kcynia
Kearny Keller Kelowna Kendale_Lakes Kendall Kenner Kennewick Kenora Kenosha Kent Kentwood Kerpen
Kettering Kibæk Kiel Kielce Kietrz Kildonan Killeen Kimberley Kindberg Kingsport Kingston
Kirchdorf_am_Inn Kirke_Hvalsø Kirkland Kirkland_Lake Kisielice Kissimmee Kitchener Kitimat Kjellerup
Klagenfurt Klarup Kleczew Kleszczele Kleve Kloten Kluczbork Knoxville Knurów Knyszyn Koblenz Kobylin
Kobyłka Kock Kokkola Kokomo Kolbuszowa Kolding Kolno Kolonowskie Koluszki Koniecpol Konin
Konstancin-Jeziorna Konstantynów_Łódzki Konstanz Koprzywnica Korfantów Koronowo Korsze Korsør
Kostrzyn Kostrzyn_nad_Odrą Koszalin Kosów_Lacki Kottes-Purk Kowal Kowalewo_Pomorskie Kowary
Koziegłowy Kozienice Kołaczyce Koło Kołobrzeg Końskie Kościan Kościerzyna Koźmin_Wielkopolski
Kożuchów Krajenka Kraków Krapkowice Krasnobród Krasnystaw Kraśnik Krefeld Kreuzlingen Kriens Krobia
Krosno Krosno_Odrzańskie Krotoszyn Krośniewice Krumau_am_Kamp Krumbach Kruszwica Krynica-Zdrój
Krynica_Morska Krynki Krzanowice Krzepice Krzeszowice Krzywiń Krzyż_Wielkopolski Książ_Wielkopolski
Kudowa-Zdrój Kunów Kuopio Kutno Kuujjuaq Kuźnia_Raciborska Kwidzyn Kås Kórnik Köln Köniz København
Køge Küsnacht Kąty_Wrocławskie Kędzierzyn-Koźle Kępice Kępno Kętrzyn Kęty Kłecko Kłobuck Kłodawa
Kłodzko La_Chaux-de-Fonds La_Coruña La_Crosse La_Habra La_Línea_de_la_Concepción La_Mesa La_Mirada
La_Neuveville La_Rochelle La_Salle La_Seyne-sur-Mer La_Tour-de-Peilz La_Tuque Labrador_City Lacey
Lachine Laconi Lafayette Lagoa Lagos Laguna_Niguel Lahti Laion Lake_Charles Lake_Elsinore Lake_Forest
Lake_Havasu_City Lake_Louise Lake_Ridge Lakeland Lakeville Lakewood Lallio Lamego Lamporo Lancaster
Lancy Landshut Langenhagen Langenthal Langeskov Langley Langosco Langå Lansing Lapio Laredo Largo
Las_Cruces Las_Palmas_de_Gran_Canaria Las_Vegas Lascari Lasnigo Laterza Latronico Lattarico
Lauderhill Laurentian_Hills Lauriano Laurito Lausanne Laval Lavamünd Lavis Lawrence Lawton Layton
Le_Grand-Saconnex Le_Havre Le_Locle Le_Mans Le_Tampon League_City Lech Lee's_Summit Leesburg Leganés
Legionowo Legnago Legnica Lehi Lehigh_Acres Leipzig Leiria Lenexa Lentella Lenzbourg Leonberg
Leonessa Lerma Les_Abymes Lesko Lesmo Lessona Leszno Lethbridge Levallois-Perret Leverkusen Levittown
Lewin_Brzeski Lewisville Lexington-Fayette León Leśna Leśnica Leżajsk Liberi Libiąż Licenza Lidzbark
Lidzbark_Warmiński Liestal Lille Lillerød Limanowa Limbadi Limina Limoges Linares Lincoln Linden
Linguaglossa Linz Lipiany Lipno Lippstadt Lipsk Lipsko Lisbon Liseleje Little_Rock Littleton Liveri
Livermore Liverpool Livigno Livonia Lixa Lizzanello Locana Locarno Loculi Lodi Logan Lograto Logroño
Lombard Lompoc London Long_Beach Longare Longmont Longueuil Longview Lorain Lorca Loreggia Loria
Lorient Lorsica Los_Angeles Louisbourg Loulé Loures Lourosa Loveland Lowell Lubaczów Lubartów Lubawa
Lubawka Lubań Lubbock Lubień_Kujawski Lubin Lublin Lubliniec Lubniewice Lubomierz Luboń Lubraniec
Lubsko Lucerne Lucignano Lucito Ludesch Ludwigsburg Ludwigshafen_am_Rhein Lugano Lugo Luino Luisago
Lunano Lunderskov Lunenburg Lungavilla Lusigliè Luson Luzern Lwówek Lwówek_Śląski Lynchburg Lyngby
Lynge-Uggeløse Lynn Lynwood Lyon Lyss Lystrup Lérida Lévis Lödersdorf Lörrach Løgstør Løgten
Løgumkloster Lübeck Lüdenscheid Lüneburg Lünen Lądek-Zdrój Lębork Lędziny Maccastorna Macchiagodena
Macedo_de_Cavaleiros Machico Maclodio Macon-Bibb_County Macra Macugnaga Madera Madison Madrid
Magdeburg Magenta Magnano Magog Maia Maida Maierà Mainz Majadahonda Maków_Mazowiecki
Maków_Podhalański Malbork Malden Mallare Mamoiada Manchester Mandanici Manerbio Manfredonia Mangualde
Manhattan Mannheim Manresa Mansfield Manteca Maple_Grove Mara Maranello Marbach_an_der_Donau Marbella
Marburg Marco_de_Canaveses Maretto Margate Margonin Mariager Maricopa Marietta Marinha_Grande Marki
Marl Marmirolo Marmora Marnate Maropati Marseille Marsicovetere Martellago Martigny Martinengo
Marysville Marzabotto Marzi Massafra Massarosa Massimeno Maszewo Matane Mataró Mathi Matosinhos
Mattsee Mautern_an_der_Donau Mauterndorf Mayaguez Małogoszcz Małomice McAllen McKinney McLean
Mealhada Medford Medicine_Hat Meerbusch Meilen Melara Melbourne Melendugno Meleti Melzo Memphis
Menconico Mendrisio Menifee Mentana Mentor Merano Merate Merced Mercogliano Meriden Meridian Mesa
Mesoraca Mesquite Metairie Methuen_Town Metz Meyrin Mezzolombardo Mezzomerico Miami Miami_Beach
Miami_Gardens Miasteczko_Śląskie Miastko Miazzina Michałowo Middelfart Middletown Midland
Midwest_City Miechów Miejska_Górka Mielec Mieroszów Mieszkowice Mignanego Mijas Mikołajki Mikołów
Mikstat Milanówek Milford Milicz Millcreek Milpitas Milwaukee Milzano Minden Mineo Minneapolis
Minnetonka Minot Miramar Miramichi Miranda_do_Douro Mirandela Mirosławiec Mirsk Mishawaka Mission
Mission_Viejo Mississauga Missoula Missouri_City Mistretta Mitterbach_am_Erlaufsee Międzybórz
Międzychód Międzylesie Międzyrzec_Podlaski Międzyrzecz Międzyzdroje Miłakowo Miłomłyn Miłosław
Mińsk_Mazowiecki Mobile Modesto Modigliana Moers Mogielnica Mogilno Mogoro Molare Molfetta
Molina_de_Segura Moline Mollet_del_Vallés Moltrasio Mompantero Monacilioni Monale Monasterace
Monastir Moncrivello Moncton Monfalcone Monroe Monselice Montaldeo Montale Montallegro Montanera
Montauban Montauro Montebello Montebelluna Montebuono Montecassiano Montecorice Montefelcino
Monteferrante Montefiorino Montegaldella Montegallo Montegranaro Montelepre Montella Montemarciano
Montemilone Montemor-o-Novo Montemurlo Monterey_Park Monteriggioni Monterosi Montesarchio
Montescudaio Montgomery Monthey Montignoso Montijo Montodine Montpellier Montreal Montreuil Montreux
Montréal-Nord Moore Moose_Factory Moose_Jaw Moosonee Morat Morazzone Morbegno Mordy Moreno_Valley
Morgan_Hill Morges Morgex Moricone Mornese Morolo Mortegliano Morterone Moryń Morąg Mosina Motril
Mottafollone Mottalciata Mount_Pleasant Mount_Prospect Mount_Vernon Mountain_View Moura Moutier Mozzo
Mońki Mrocza Mrągowo Mszana_Dolna Mszczonów Muccia Mulhouse Muncie Murcia Murello Murfreesboro
Muri_bei_Bern Murowana_Goślina Murray Murrieta Muscoline Musso Mussomeli Muszyna Muttenz Myszków
Myszyniec Mysłowice Myślenice Myślibórz Málaga Männedorf Mårslet Mérida Mérignac Mêda Móstoles Möhlin
Mönchengladbach Mülheim_an_der_Ruhr München Münchenbuchsee Münchenstein Münsingen Münster Mława
Młynary Nakskov Nakło_nad_Notecią Nampa Namysłów Nanaimo Nancy Nanterre Nantes Napa Naperville Narni
Narol Nashua Nashville-Davidson Nasielsk Nasino National_City Navelli Naz-Sciaves Nałęczów Nekla
Nelson Nettuno Neu-Ulm Neubrandenburg Neuchâtel Neudorf_bei_Passail Neudorf_bei_Staatz Neuenburg
Neuhausen_am_Rheinfall Neuilly-sur-Seine Neukirchen_an_der_Enknach Neumünster Neuss
Neustadt_an_der_Weinstraße Neustift_an_der_Lafnitz Neuwied Neviano New_Bedford New_Braunfels
New_Britain New_Brunswick New_Haven New_Orleans New_Rochelle New_Westminster New_York Newark
Newport_Beach Newport_News Newton Nexø Niagara-on-the-Lake Niagara_Falls Nice Nichelino Nicorvo
Nicotera Nidzica Niederleis Niemcza Niemodlin Niepołomice Nieszawa Niort Nisko Nivå Noblesville
Nocciano Nogaredo Noisy-le-Grand Nola Norcia Nordby Norderstedt Nordhorn Norfolk Normal Norman
North_Bay North_Bethesda North_Charleston North_Highlands North_Las_Vegas North_Lauderdale
North_Little_Rock North_Miami North_Miami_Beach North_Port North_Richland_Hills North_Vancouver
North_York Norwalk Nosate Notaresco Novalesa Novato Novella Novi Nowa_Dęba Nowa_Ruda Nowa_Sarzyna
Nowa_Sól Nowe Nowe_Brzesko Nowe_Miasteczko Nowe_Miasto_Lubawskie Nowe_Miasto_nad_Pilicą
Nowe_Skalmierzyce Nowe_Warpno Nowogard Nowogrodziec Nowogród Nowogród_Bobrzański Nowy_Dwór_Gdański
Nowy_Dwór_Mazowiecki Nowy_Staw Nowy_Sącz Nowy_Targ Nowy_Tomyśl Nowy_Wiśnicz Nucetto Nule Nurachi
Nurallao Nusco Nyborg Nykøbing_F Nykøbing_M Nyon Nysa Næstved Nîmes Nørre_Åby Nørresundby Nürnberg
O'Fallon Oak_Bay Oak_Lawn Oak_Park Oakland Oakland_Park Oakville Oberhausen Oberndorf_in_Tirol
Oberstorcha Oberwaltersdorf Oberwil Oborniki Oborniki_Śląskie Obrzycko Ocala Oceanside Odder Odense
Odessa Odivelas Odolanów Odolo Oed-Oehling Offenbach_am_Main Offenburg Oftringen Ogden Ogrodzieniec
Oklahoma_City Okonek Oksbøl Olathe Olecko Olesno Oleszyce Oleśnica Olhão_da_Restauração
Oliveira_de_Azeméis Oliveira_do_Bairro Oliveira_do_Hospital Olkusz Olsztyn Olsztynek Olszyna Olten
Olympia Olzai Omaha Omegna Onex Ontario Opalenica Opatów Opfikon Opoczno Opole Opole_Lubelskie
Oppeano Orange Oratino Orem Orense Orgiano Orgosolo Oria Orihuela Orillia Orland_Park Orlando Orléans
Orneta Oro_Valley Orsogna Ort_im_Innkreis Ortacesus Ortezzano Ortucchio Orzesze Orzysz Oshawa Oshkosh
Osidda Osieczna Osiek Osilo Osnabrück Ospedaletti Ospitaletto Ostermundigen Ostiglia Ostroróg
Ostrowiec_Świętokrzyski Ostrołęka Ostrzeszów Ostróda Ostrów_Lubelski Ostrów_Mazowiecka
Ostrów_Wielkopolski Otmuchów Ottawa Otterup Ottiglio Otwock Oulu Oulx Ourém Ovar Overland_Park Oviedo
Owensboro Oxnard Ozimek Ozorków Oława Ośno_Lubuskie Oświęcim Ożarów Ożarów_Mazowiecki Pabianice
Pachino Paczków Padborg Paderborn Padula Paese Pagazzano Pagnacco Pagno Pagnona Pajęczno Pakość
Palagianello Palanzano Palatine Palencia Pallare Palm_Bay Palm_Beach_Gardens Palm_Coast Palm_Desert
Palm_Harbor Palm_Springs Palma_de_Mallorca Palmariggi Palmdale Palo_Alto Palombaro Pamplona Pandino
Pandrup Panettieri Pantigliate Paradise Paramount Parczew Paredes Parete Paris Parker Parla Parma
Parry_Sound Parzanica Pasadena Pasco Passaic Passau Passirano Pasturana Pasym Pasłęk Paterna Paterson
Pattada Patti Pau Paulilatino Paupisi Pawtucket Payerne Paços_de_Ferreira Peabody Pearl_City Pearland
Pedara Peine Pelago Pelplin Pembroke_Pines Penafiel Peniche Pennabilli Pensacola Penticton Peoria
Percé Perito Perpignan Perrero Perris Perth Perth_Amboy Pescina Pescolanciano Peseux Peso_da_Régua
Pessac Petaluma Peterborough Petriano Petrizzi Peveragno Pełczyce Pflugerville Pforzheim Pfäffikon
Pharr Philadelphia Phoenix Piancogno Pianiga Piaseczno Piaski Piastów Piazzatorre Picciano Picerno
Picinisco Pico_Rivera Picton Pictou Piechowice Piedicavallo Piekary_Śląskie Pieniężno Pieszyce
Pietrafitta Pietralunga Pietraperzia Pietrasanta Pieńsk Pignone Pigra Pila Pilawa Pilgersdorf Pilica
Pilzno Pine_Bluff Pine_Hills Pinellas_Park Pinerolo Pinhel Pinzolo Piombino Pionki Piotrków_Kujawski
Piotrków_Trybunalski Pisano Pisz Pitigliano Pitschgau Pittsburg Pittsburgh Pittsfield Piwniczna-Zdrój
Piła Piława_Górna Pińczów Placentia Plainfield Plan-les-Ouates Plano Plantation Platì Plauen Plaus
Pleasanton Pleszew Plymouth Pniewy Pobiedziska Pocapaglia Pocatello Poddębice Podkowa_Leśna
Poggibonsi Poggiofiorito Poggioreale Poggiridenti Pogorzela Poinciana Poitiers Polanica-Zdrój Polanów
Police Poliez-Pittet Polinago Polkowice Polla Pollein Pollham Polverigi Pomaretto Pomarico Pombal
Pomezia Pomona Pompano_Beach Poncarale Ponce Ponferrada Poniatowa Poniec Ponsacco Ponso Ponta_Delgada
Ponte_de_Sor Pontebba Pontedassio Pontevedra Pontiac Pontinia Porano Porcia Pori Porrentruy
Port-Cartier Port_Arthur Port_Charlotte Port_Colborne Port_Hawkesbury Port_Orange Port_St._Lucie
Portage Portalegre Porterville Portici Portimão Portland Porto Portocannone Portoscuso Portsmouth
Porvoo Poręba Posada Potomac Potsdam Poviglio Poway Powell_River Poznań Pozuelo_de_Alarcón Połaniec
Połczyn-Zdrój Prabuty Pradalunga Praia_da_Vitória Pramollo Prasco Praszka Pratella Pratteln Pray
Preganziol Preitenegg Premana Premariacco Premia Preseglie Presicce-Acquarica Prilly Prince_Albert
Prince_George Prince_Rupert Proceno Prochowice Proszowice Providence Provo Pruchnik Prudnik Prusice
Pruszcz_Gdański Pruszków Przasnysz Przecław Przedbórz Przedecz Przemków Przemyśl Przeworsk Przysucha
Præstø Prószków Pszczyna Pszów Puck Pueblo Puertollano Puglianello Pulheim Pully
Purbach_am_Neusiedler_See Pusiano Puszczykowo Putignano Puławy Pułtusk Pyrzyce Pyskowice Pyzdry
Póvoa_de_Santa_Iria Póvoa_de_Varzim Płock Płoty Płońsk Quadrelle Quaranti Quart Quarteira Quartucciu
Quassolo Quebec Queluz Quesnel Quimper Quincy Quistello Rabenwald Rabka-Zdrój Racibórz Racine Raciąż
Radków Radlin Radom Radomsko Radomyśl_Wielki Radymno Radziejów Radzionków Radzymin Radzyń_Chełmiński
Radzyń_Podlaski Radłów Raiding Raisio Rajgród Rakoniewice Raleigh Rancho_Cordova Rancho_Cucamonga
Rancho_Palos_Verdes Rancho_Santa_Margarita Randers Ranica Rapallo Rapid_City Rapolla Rapperswil-Jona
Rassa Rastatt Rastenfeld Rasun-Anterselva Raszków Ratingen Ratten Ravanusa Ravascletto Ravello
Ravensburg Rawa_Mazowiecka Rawicz Reading Rebordosa Recklinghausen Recz Red_Deer Reda Redding
Redlands Redmond Redondo_Beach Redwood_City Regensburg Regensdorf Regina Reguengos_de_Monsaraz Reims
Reinach Rejowiec_Fabryczny Remscheid Renate Renens Rennes Reno Renton Rescaldina Resko Reston Reszel
Retorbido Rettenegg Reus Reutlingen Revello Revelstoke Revere Rheine Rheinfelden Rialto Ribe
Ribeira_Grande Ricadi Ricengo Richardson Richland Richmond Richterswil Riehen Rigolato Rimouski
Ringkøbing Ringsted Rio_Maior Rio_Rancho Rio_Tinto Ripatransone Ripi Risch-Rotkreuz Rivara Rivarone
Rivas-Vaciamadrid Riverside Riverton Riverview Rivisondoli Roana Roanoke Robilante Roccafiorita
Roccamandolfi Roccamena Roccamontepiano Roccavignale Roccavivara Rochester Rochester_Hills Rock_Hill
Rockford Rocklin Rockville Rockwall Rocky_Mount Roddi Rofrano Rogers Roghudi Rogoźno Rohnert_Park
Romana Romanshorn Roncà Rondissone Ronzone Ropczyce Roquetas_de_Mar Rorschach Rosasco Rose Rosemead
Rosenheim Roseville Roskilde Rosolina Rossa Rossland Rostock Roswell Rotonda Rottofreno Roubaix Rouen
Round_Rock Rouyn-Noranda Rovaniemi Rovegno Rovetta Rowland_Heights Rowlett Royal_Oak Rubí
Ruciane-Nida Ruda_Śląska Rudersdal Rudkøbing Rudnik_nad_Sanem Rueglio Rueil-Malmaison Ruffano Rumia
Rybnik Rychwał Rydułtowy Rydzyna Ryglice Ryki Rymanów Ryn Rypin Rzepin Rzeszów Rzgów Różan Rødding
Rødovre Rønde Rønne Rüsselsheim_am_Main Rüti Saarbrücken Sabadell Sabaudia Sabbioneta Sabro Sabugal
Sacavém Saccolongo Sacramento Saginaw Saguenay Sagunto Saint-Denis Saint-Eustache Saint-Gall
Saint-Hubert Saint-Maur-des-Fossés Saint-Moritz Saint-Nazaire Saint-Paul Saint-Pierre Saint-Quentin
Saint-Rhémy-en-Bosses Saint-Étienne Saint_Albert Saint_Anthony Saint_Boniface Saint_Catharines
Saint_John Saint_Thomas Sainte-Anne-de-Beaupré Sainte-Foy Sainte-Thérèse Sakskøbing Salamanca Salem
Saliceto Salina Salinas Salle Salt_Lake_City Saltrio Saludecio Salzburg Salzgitter Sammamish
San_Angelo San_Antonio San_Bernardino San_Bruno San_Clemente San_Cristróbal_de_la_Laguna San_Diego
San_Fernando San_Francisco San_Jacinto San_Jose San_Juan San_Leandro San_Luis_Obispo San_Marcos
San_Mateo San_Rafael San_Ramon San_Sebastián San_Sebastían_de_los_Reyes San_Tan_Valley Sandomierz
Sandy Sandy_Springs Sanford Sanfrè Sankt_Augustin Sankt_Johann_im_Saggautal Sankt_Klemens
Sanlúcar_de_Barrameda Sanok Sanremo Sant'Alfio Santa_Ana Santa_Barbara Santa_Clara Santa_Clarita
Santa_Coloma_de_Gramanet Santa_Comba_Dão Santa_Cruz Santa_Cruz_de_Tenerife Santa_Fe
Santa_Lucía_de_Tirajana Santa_Maria Santa_Maria_da_Feira Santa_Monica Santa_Rosa Santadi Santana
Santander Santarém Santee Santena Santiago_de_Compostela Santiago_do_Cacém Santo_Tirso Santorso
Sanzeno Sappada Sapri Saracinesco Sarasota Sarcelles Sarmede Sarnano Sarnen Sarnia-Clearwater Sarsina
Saskatoon Sassofeltrio Sastamala Sault_Sainte_Marie Savannah Saviano Savoca Sayreville Scarborough
Scena Schaffhausen Schaffhouse Schaumburg Schenectady Schignano Schlieren Schweinfurt Schwerin
Schwytz Schwyz Schwäbisch_Gmünd Scigliano Scopa Scoppito Scottsdale Scranton Scurzolengo Seattle
Seclì Sedegliano Sedriano Segovia Seia Seixal Sejny Selci Sellero Selvino Seminara Seneghe Senerchia
Sennori Senorbì Sept-Îles Sernio Serock Serpa Serracapriola Serramezzana Sestola Settefrati Setzu
Setúbal Severn Sevilla Shawnee Sheboygan Sherbrooke Shoreline Shreveport Sianów Siapiccia Siders
Siechnice Siedlce Siegen Siemianowice_Śląskie Siemiatycze Sieniawa Sieradz Sieraków Sierpc
Sierra_Vista Sierre Siewierz Sigillo Signa Silius Silkeborg Sillavengo Silver_Spring Silves Simala
Simcoe Simi_Valley Sinalunga Sindal Sindelfingen Sines Sinio Sion Sioux_City Sioux_Falls Sirtori
Sitten Skalbmierz Skanderborg Skarszewy Skaryszew Skarżysko-Kamienna Skawina Skała Skibby
Skierniewice Skive Skoczów Skoki Skokie Skwierzyna Skærbæk Skævinge Skórcz Skørping Skępe Slagelse
Smerillo Smyrna Smørumnedre Sobótka Sochaczew Sokołów_Małopolski Sokołów_Podlaski Sokółka Solagna
Solbjerg Solec_Kujawski Solero Soleure Solingen Solothurn Solrød_Strand Somerville Sommacampagna
Sommatino Sommo Sompolno Sopot Sordio Sorel-Tracy Soresina Sorgono Sorradile Sorø Sosnowiec Sospirolo
Souris South_Bend South_Gate South_Hill South_Jordan South_San_Francisco South_Valley South_Whittier
Southaven Southfield Sover Sovere Sośnicowice Spadola Sparks Sparone Speyer Spiez Spilimbergo Spinea
Spinoso Spokane Spokane_Valley Spreitenbach Spring Spring_Hill Spring_Valley Springdale Springfield
Springhill Squillace St._Charles St._Clair_Shores St._Cloud St._Gallen St._George St._John’s
St._Joseph St._Louis St._Louis_Park St._Paul St._Peter_am_Kammersberg St._Peters St._Petersburg
St._Pölten St._Veit_an_der_Glan Staffolo Stalowa_Wola Stamford Stanghella Stans Starachowice Stargard
Starogard_Gdański Stary_Sącz Staszów State_College Stawiski Stawiszyn Steffisburg Stege Steinhausen
Stellanello Stelvio Stenløse Sterling_Heights Sternatia Stignano Stillwater Stintino Stockton
Stoczek_Łukowski Stoholm Store_Heddinge Storo Storvorde Stralsund Strasbourg Stratford Strib
Strongoli Strongsville Stronie_Śląskie Struer Strumień Stryków Strzegom Strzelce_Krajeńskie
Strzelce_Opolskie Strzelin Strzelno Strzyżów Strøby_Egede Sturno Stuttgart Stäfa Støvring Stąporków
Stęszew Succivo Sucha_Beskidzka Suchań Suchedniów Suchowola Sudbury Suffolk Sugar_Land Suhr Sulechów
Sulejów Sulejówek Sulmierzyce Sulzano Sulęcin Summerside Summerville Sundby Sunds Suni Sunnyvale
Sunrise Sunrise_Manor Supraśl Suraż Surprise Sursee Susz Suwałki Sułkowice Svejbæk Svendborg
Svinninge Svogerslev Swan_River Swarzędz Syców Sydney Syracuse Szadek Szamocin Szamotuły Szczawnica
Szczawno-Zdrój Szczebrzeszyn Szczecin Szczecinek Szczekociny Szczucin Szczuczyn Szczyrk Szczytna
Szczytno Szepietowo Szklarska_Poręba Szlichtyngowa Szprotawa Sztum Szubin Szydłowiec
São_João_da_Madeira São_Mamede_de_Infesta São_Salvador_de_Lordelo Sæby Søften Sønderborg Søndersø
Sędziszów Sędziszów_Małopolski Sępopol Sępólno_Krajeńskie Sława Sławków Sławno Słomniki Słubice
Słupca Słupsk Taarbæk Taastrup Tacoma Talavera_de_la_Reina Taleggio Tallahassee Talmassons Tamarac
Tamiami Tampa Tampere Tarczyn Tarm Tarnobrzeg Tarnogród Tarnowskie_Góry Tarnów Tarouca Tarragona
Tarrasa Tartano Taulov Taunton Tavenna Taviano Tavira Taxenbach Taylor Taylorsville Tczew Telde Telti
Temecula Temiskaming_Shores Tempe Temple Terdobbiate Terelle Terenzo Terespol Ternate Terracina
Terragnolo Terre_Haute Terruggia Texas_City Thalwil The_Hammocks The_Villages The_Woodlands Thisted
Thompson Thornton Thorold Thoune Thousand_Oaks Thun Thunder_Bay Thurø_By Thônex Tigard Tigliole
Timmins Tinglev Tinley_Park Tirolo Titusville Tjæreborg Toano Toftlund Toledo Tolkmicko Tollegno
Tollo Tomar Tomaszów_Lubelski Tomaszów_Mazowiecki Toms_River Tonara Tonawanda Tondela Topeka
Torchiara Tornata Torno Toronto Torralba Torrance Torreano Torrejón_de_Ardoz Torrelavega Torremolinos
Torres_Novas Torres_Vedras Torrevieja Torriglia Torrioni Tortorici Toruń Torzym Toszek Toulon
Toulouse Tourcoing Tours Town_'n'_Country Towson Trabia Tracy Tragwein Trail Trambileno Trancoso
Trani Trasacco Trasquera Trebesing Trecchina Treiso Trenton Trenzano Tresignana Trevenzuolo Trevi
Tribano Tribiano Trieben Trier Trige Triora Trisobbio Trissino Triuggio Trofa Trois-Rivières
Troisdorf Troy Troyes Trujillo_Alto Trzcianka Trzciel Trzcińsko-Zdrój Trzebiatów Trzebinia Trzebnica
Trzemeszno Tuchola Tuchów Tuckahoe Tucson Tuczno Tuili Tuktoyaktuk Tulare Tuliszków Tulsa Tune Turek
Turi Turku Turlock Turnau Turriaco Tursi Tuscaloosa Tuscania Tustin Tuszyn Twardogóra Twin_Falls
Tychowo Tychy Tyczyn Tykocin Tyler Tyszowce Tårnby Tølløse Tørring Tübingen Tłuszcz Ugento Ujazd
Ujście Ulanów Ullerslev Ulm Ungerdorf Uniejów Union_City University Unna Unterauersbach
Unterstinkenbrunn Untertilliach Upland Uranium_City Uras Urbana Urbandale Urbisaglia Urdorf Ururi
Urzulei Usseaux Uster Ustka Ustroń Ustrzyki_Dolne Utica Uttendorf Uzwil Uzzano Vaasa Vacaville Vacone
Vacri Val-de-Ruz Val-d’Or Valbom Valbondione Valbrenta Valdemoro Valdidentro Valdosta Valduggia
Vale_de_Cambra Valence Valencia Valkeakoski Valladolid Vallefoglia Vallejo Vallensbæk Vallepietra
Vallerotonda Valmadrera Valongo Valpaços Valpelline Vals Valsamoggia Valtorta Valva Vamdrup Vancouver
Vandoies Vantaa Varde Varisella Varmo Varsi Vazzano Vedelago Vejen Vejle Velbert
Velden_am_Wörther_See Venafro Venasca Vendas_Novas Vendone Venetico Venticano Verbicaro Vernier
Vernon Verrone Versailles Versoix Vessalico Vestbjerg Vester_Hassing Vetralla Vevey Veyrier Viadana
Viadanica Viale Viana_do_Castelo Viborg Viby_S Vicoli Vicopisano Victoria Victorville Videbæk
Vidigulfo Vidracco Viehhofen Viersen Vieste Vignate Vignola-Falesina Vignolo Vigo Vigonza
Vila_Franca_de_Xira Vila_Nova_de_Famalicão Vila_Nova_de_Foz_Côa Vila_Nova_de_Gaia
Vila_Nova_de_Santo_André Vila_Real Vila_Real_de_Santo_António Vila_do_Conde Viladecans Vildbjerg
Villabate Villach Villacidro Villadose Villalvernia Villaperuccio Villars-sur-Glâne Villaspeciosa
Villaverla Villejuif Villeneuve Villeneuve-d'Ascq Villeurbanne Villingen-Schwenningen Vinderup
Vineland Vinovo Vinzaglio Vipiteno Virginia_Beach Virklund Visalia Viseu Vissenbjerg Vista Vita Vitis
Vitoria Vitry-sur-Seine Vitulano Vizela Vizzini Viège Vocca Vodskov Volketswil Voltido Volvera
Vordingborg Værløse Vénissieux Wabana Waco Wadowice Waiblingen Waidhofen_an_der_Thaya Waipahu
Waldkirchen_am_Wesen Waldorf Wallisellen Walnut_Creek Waltham Warka Warner_Robins Warren Warszawa
Warta Warwick Washington Wasilków Waskaganish Waterbury Waterloo Watson_Lake Watsonville Waukegan
Waukesha Wauwatosa Wałbrzych Wałcz Weimar Weinfelden Weißkirchen_an_der_Traun Wejherowo Welland
Wellington Wesel Wesley_Chapel West_Allis West_Babylon West_Covina West_Des_Moines West_Hartford
West_Haven West_Jordan West_Lafayette West_New_York West_Nipissing West_Palm_Beach West_Sacramento
West_Seneca West_Valley_City West_Vancouver Westfield Westland Westminster Weston Wettingen Wetzikon
Wetzlar Weymouth_Town Wheaton White_Plains White_Rock Whitehorse Whittier Wichita Wichita_Falls
Wieleń Wielichowo Wieliczka Wieluń Wien Wieruszów Wiesbaden Wil Wilamowice Wilhelmshaven Willich
Wilmington Wilson Wimpassing_im_Schwarzatale Windsor Winnipeg Winston-Salem Winterthour Winterthur
Wisła Witkowo Witnica Witten Wiązów Więcbork Wleń Wodzisław_Śląski Wohlen Wojcieszów Wojkowice
Wojnicz Wolbrom Wolbórz Wolfenbüttel Wolfsburg Wolin Wolsztyn Woodbury Woodland Woodstock Worb
Worcester Worms Wołczyn Wołomin Wołów Woźniki Wrocław Wronki Września Wschowa Wuppertal Wylie Wyoming
Wyrzysk Wysoka Wysokie_Mazowieckie Wyszków Wyszogród Wyśmierzyce Wädenswil Würzburg Wąbrzeźno Wąchock
Wągrowiec Wąsosz Węgliniec Węgorzewo Węgorzyno Węgrów Władysławowo Włocławek Włodawa Włoszczowa
Yakima Yarmouth Ybbs_an_der_Donau Ybbsitz Yellowknife Yonkers Yorba_Linda York York_Factory
Youngstown Yspertal Yuba_City Yucaipa Yuma Yverdon-les-Bains Zabrze Zabłudów Zagarise Zagarolo Zagórz
Zagórów Zakliczyn Zakopane Zakroczym Zalewo Zambrów Zamora Zamość Zaragoza Zator Zawadzkie Zawichost
Zawidów Zawiercie Zbąszynek Zbąszyń Zduny Zduńska_Wola Zdzieszowice Zeillern Zelbio
Zell_am_Pettenfirst Zell_an_der_Pram Zelów Zerba Zerbo Zeri Zerlach Zermatt Zevio Zgierz Zgorzelec
Zielona_Góra Zielonka Zignago Ziębice Zoagli Zofingue Zogno Zollikofen Zollikon Zoug Zuchwil Zug
Zurich Zwickau Zwierzyniec Zwoleń Zwölfaxing Zürich Ząbki Ząbkowice_Śląskie Złocieniec Złoczew
Złotoryja Złoty_Stok Złotów Águeda Ávila Årslev Écublens Évora Ílhavo Öblarn Ølgod Ølstykke Übelbach
Überackern Übersaxen Übersbach Ćmielów Łabiszyn Łapy Łasin Łask Łaskarzew Łaszczów Łaziska_Górne Łazy
Łańcut Łeba Łobez Łobżenica Łochów Łomianki Łomża Łosice Łowicz Łuków Łódź Łęczna Łęczyca Łęknica
Ścinawa Ślesin Śmigiel Śrem Środa_Wielkopolska Środa_Śląska Świdnica Świdnik Świdwin Świebodzice
Świebodzin Świecie Świeradów-Zdrój Świerzawa Świnoujście Świątniki_Górne Świętochłowice Żabno Żagań
Żarki Żary Żarów Żelechów Żerków Żmigród Żnin Żory Żukowo Żuromin Żychlin Żyrardów Żywiec`;
