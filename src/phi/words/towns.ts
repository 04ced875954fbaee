/**
 * Towns of GeoNames (https://www.geonames.org, CC BY 4.0) by their number of people.
 * Written by scripts/write-towns.mjs.
 */
export const townList = `
A_Coruña A_Estrada A_Pobra_do_Caramiñal Aabenraa Aachen Aadorf Aalborg Aalburg Aalen Aalsmeer Aalst Aalten
Aalter Aarau Aarburg Aarle-Rixtel Aars Aarschot Aartselaar Aarwangen Aba Abadan Abano_Terme Abarán
Abbeville Abbey_Wood Abbeyfeale Abbeyleix Abbiategrasso Abbots_Langley Abbotsford Abbotts_Ann Abcoude
Abensberg Abeokuta Abercanaid Abercarn Abercynon Aberdare Aberdeen Aberdour Aberfan Aberfeldy Aberford
Aberfoyle_Park Abergavenny Abergele Aberkenfig Abernathy Aberporth Abertillery Abertridwr Aberystwyth
Abidjan Abilene Abingdon Abington Abobo Abomey-Calavi Aboyne Abram Abrantes Abraveses Abrera Abridge Absam
Absecon Abu_Dhabi Abuja Abū_Ghurayb Acapulco_de_Juárez Accokeek Accra Accrington Acerra Achern Achicourt
Achim Achères Aci_Castello Aci_Catena Aci_Sant'Antonio Acireale Acle Acocks_Green Acquaviva_delle_Fonti
Acqui_Terme Acres_Green Acri Acton Acton_Vale Acushnet Acushnet_Center Acworth Ad_Dīwānīyah Ada
Adairsville Adams Adams_Morgan Adamsville Adana Adapazarı Adare Adderbury Addingham Addis Addis_Ababa
Addison Addlestone Adeje Adel Adelaide Adelaide_Hills Adelaide_city_centre Adelanto Adelfia Adelphi Aden
Adendorf Adjuntas Adlershof Adligenswil Adlington Adliswil Ado-Ekiti Adra Adrano Adria Adrian
Adwick_le_Street Aerzen Aesch Affoltern_am_Albis Affton Afragola Afton Agadir Agassiz Agawam Agde Agen
Aghada Agliana Agoura Agoura_Hills Agra Agrate_Brianza Agrigento Agropoli Agua_Dulce Agua_Fria Aguadilla
Aguadulce Aguascalientes Aguilar Agüimes Ahaus Ahlen Ahmadnagar Ahmedabad Ahoghill Ahoskie Ahrensburg
Ahrensbök Ahtanum Ahvaz Ahwatukee_Foothills Aibonito Aichach Aidlingen Aigle Aiken Ainaloa Ainring
Air_Force_Academy Airdrie Aire-sur-la-Lys Airmont Airth Airway_Heights Aiseau Aix-en-Provence
Aix-les-Bains Aizawl Ajaccio Ajax Ajman_City Ajmer Ajo Akalla Akashi Aken Akita Akola Akron Aksu Aktobe
Akure Al_Aḩmadī Al_Başrah_al_Qadīmah Al_Fayyūm Al_Hoceïma Al_Hufūf Al_Kharj Al_Kūt Al_Manşūrah
Al_Mawşil_al_Jadīdah Al_Maḩallah_al_Kubrá Al_Mubarraz Al_Qadarif Al_Ḩillah Al_Ḩudaydah Alabaster Alachua
Alafaya Alameda Alamo Alamo_Heights Alamogordo Alamosa Alaquàs Alassio Alatri Alba Alba_Adriatica Albacete
Albal Albano_Laziale Albany Albany_Creek Albany_Park Albatera Albemarle Albenga Alberic Alberobello Albert
Albert_Lea Albertslund Albertson Albertville Albi Albia Albignasego Albino Albion Albion_Park
Albisola_Superiore Alblasserdam Albolote Alboraya Albox Albrighton Albstadt Albufeira Albuquerque Alburtis
Alby Alcabideche Alcalá_de_Guadaira Alcalá_de_Henares Alcalá_del_Río Alcalá_la_Real Alcamo Alcanar
Alcantarilla Alcaudete Alcañiz Alcester Alcoa Alcobaça Alcobendas Alcochete Alconbury Alcorcón Alcoy
Alcácer_do_Sal Alcázar_de_San_Juan Alcúdia Aldaia Aldan Aldbourne Aldeburgh Aldeia_de_Paio_Pires Alden
Alderbury Aldergrove Alderholt Alderley_Edge Aldershot Alderton Alderwood_Manor Aldine Aldinga_Beach
Aldridge Aledo Aleksandrów_Łódzki Alenquer Alençon Aleppo Alessandria Alexander Alexander_City
Alexandra_Hills Alexandria Alfafar Alfaro Alfeld Alfena Alfonsine Alford Alfortville Alfragide Alfred
Alfredton Alfreton Alfter Algeciras Algemesí Algermissen Algester Algete Alghero Algiers Alginet Algoma
Algona Algonac Algonquin Algood Algorta Algueirão Algés Alhama_de_Murcia Alhambra Alhaurín_de_la_Torre
Alhaurín_el_Grande Alhos_Vedros Alicante Alice Alice_Springs Alief Alijó Alingsås Aliquippa Aliso_Viejo
Aljaraque Alken Alkmaar Allahābād Allapattah Allauch Allegan Allen Allen_Park Allendale Allentown
Allersberg Allhallows Alliance Allison_Park Alliston Alloa Allonnes Allouez Allschwil Alma Almada Almancil
Almansa Almargem Almassora Almaty Almeirim Almelo Almendralejo Almere_Stad Almería Almondsbury Almont
Almonte Almoradí Almozara Almuñécar Alness Alnwick Aloha Alondra_Park Alora Alovera Alpedrete Alpen Alpena
Alpendurada Alpharetta Alphen_aan_den_Rijn Alpignano Alpine Alpnach Alresford Alrewas Alsager
Alsbach-Hähnlein Alsdorf Alsfeld Alsip Alsterdorf Alt-Hohenschönhausen Alt-Treptow Alta Alta_Sierra Altach
Altadena Altamont Altamonte_Springs Altamura Altavilla_Vicentina Altavista Altdorf Altea Altena Altenbeken
Altenberge Altenburg Altendorf Altenholz Altenmarkt_im_Pongau Altenstadt Altensteig Altes_Lager
Altglienicke Altheim Althengstett Althofen Altlandsberg Altmünster Alto_Barinas Alton Altona
Altona_Meadows Altona_North Altoona Altopascio Altrincham Altstadt_Nord Altstadt_Sud Altstätten Alturas
Altus Altusried Altötting Alum_Rock Alva Alvalade Alvarado Alvechurch Alveley Alvesta Alveston Alvin Alwar
Alyth Alzano_Lombardo Alzenau_in_Unterfranken Alzey Alzira Alès Alīgarh Am_Hagenring Amadora Amagasaki
Amarillo Amay Ambarès-et-Lagrave Ambattūr Amberg Amberley Ambert Amble Ambler Ambleside Amboise Ambon
Ambridge Ambrosden Amby Ambérieu-en-Bugey Amelia American_Canyon American_Falls American_Fork Americus
Amerongen Amersfoort Amersham Amersham_on_the_Hill Amery Ames Amesbury Amesti Amherst Amherst_Center
Amherstburg Amiens Amilly Amite Amity_Gardens Amityville Amlwch Amman Ammanford Ammon Amnéville Amora
Amorebieta Amory Amos Amposta Ampthill Amqui Amras Amriswil Amritsar Amrāvati Amstelveen Amsterdam
Amsterdam-Zuidoost Amstetten Amurrio Amés An_Muileann_gCearr An_Ros Anaconda Anacortes Anadarko Anagni
Anaheim Anamosa Ananindeua Ancaster Ancenis Anchorage Ancient_Oaks Ancona Andalusia Andenne Andergrove
Anderlues Andernach Andernos-les-Bains Anderson Anderson_Mill Andijon Andoain Andover Andratx Andrews
Andrews_AFB Andria Andritz Andrychów Andrésy Andrézieux-Bouthéon Andújar Angeles_City Angels_Camp Angelslo
Angermünde Angers Angier Anglet Angleton Angola Angoulême Angra_do_Heroísmo Angri Anguillara_Sabazia Angus
Angwin Aniche Anjala Ankara Ankeny Anklam Ann_Arbor Anna Anna_Valley Annaberg-Buchholz Annabichl Annacotty
Annalong Annan Annandale Annapolis Annecy Annecy-le-Vieux Annemasse Annerley Annfield_Plain Anniston
Annoeullin Annonay Annville Anoka Anqing Anröchte Ans Ansan-si Ansbach Anshan Anshun Ansonia Anstey
Anstruther Anta Antalya Antananarivo Antelope Antequera Anthem Anthony Antibes Antigo Antigonish Antigua
Antioch Antipolo Antofagasta Antony Antrim Antwerpen Anyang Anyang-si Anza Anzegem Anzin Anzio Anápolis
Aomori Aosta Apache_Junction Aparecida_de_Goiânia Apatzingán Apeldoorn Apen Apex Apolda Apollo_Beach
Apopka Appenzell Appingedam Apple_Valley Appleby-in-Westmorland Appledore Appleton Applewood Appley_Bridge
Apricena Aprilia Apt Aptos Aquia_Harbour Ar_Rayyān Arab Arabi Aracaju Aradeo Aral Aranda_de_Duero Aranjuez
Aransas_Pass Ararat Arboga Arbon Arbroath Arbuckle Arbutus Arcachon Arcadia Arcata Arcen Archbald Archbold
Archdale Archena Archer_Lodge Archway Arco Arcola Arcore Arcos_de_Valdevez Arcos_de_la_Frontera Arcozelo
Arcueil Ardabīl Ardea Ardee Arden-Arcade Arden_Hills Ardglass Ardmore Ardnacrusha Ardooie Ardrossan
Ardsley Arecibo Arendal Arendonk Arenella Arenys_de_Mar Arenzano Arequipa Arese Arezzo Arganda Arganzuela
Argeles Argentan Argenteuil Argentine Argentona Argo Argoncilhe Argyle Arial Ariano_Irpino-Martiri Ariccia
Arizona_City Arkadelphia Arkansas_City Arkhangel’sk Arklow Arles Arlesey Arlesheim Arlington
Arlington_Heights Arlon Arluno Arlöv Armadale Armagh Armenia Armentières Armidale Armilla Armitage Armona
Armonk Armstrong Armthorpe Arncliffe Arnedo Arnemuiden Arnhem Arnold Arnouville Arnprior Arnsberg Arnside
Arnstadt Arnstein Aromas Arona Arpajon Arpino Arques Arras Arrecife Arrentela Arrigorriaga Arrochar Arroyo
Arroyo_Grande Arroyo_de_la_Encomienda Arroyomolinos Artane Artarmon Arteixo Artena Artesia Arth Artondale
Arucas Arundel Arusha Arvada Arverne Arvika Arvin Arzano Arzignano Arzl Arāk As_Sulaymānīyah Asahikawa
Asbestos Asbury Asbury_Lake Asbury_Park Aschaffenburg Ascheberg Aschersleben Ascoli_Piceno Ascona Ascot
Ascot_Vale Asfordby Ash Ashbourne Ashburn Ashburnham Ashburton Ashby Ashby-de-la-Zouch Ashdown Asheboro
Asheville Ashfield Ashford Ashgabat Ashgrove Ashington Ashland Ashland_City Ashley Ashmore Ashtabula
Ashtead Ashton-Sandy_Spring Ashton-under-Lyne Ashton_in_Makerfield Ashurst Ashville Ashwaubenon Ashwell
Askam_in_Furness Askeaton Asker Askern Askim Askøy Aslockton Asmara Asnières-sur-Seine Aspach Aspatria
Aspe Aspen Aspen_Hill Asperg Aspinwall Aspley Asse Assemini Assen Assenede Assonet Asten Asti Aston
Aston-on-Trent Aston_Clinton Astorga Astoria Astrakhan Astwood_Bank Asunción Asyūţ Atamaría Atarfe
Atarrabia Atascadero Atascocita Ataşehir Atchison Atco Ath Athboy Athelstone Athenry Athens Atherstone
Atherton Athgarvan Athis-Mons Athlone Athol Athy Atkins Atkinson Atlanta Atlantic Atlantic_Beach
Atlantic_City Atlantic_Highlands Atlixco Atmore Atoka Atouguia_da_Baleia Attalla Attendorn Attica
Attleboro Attleborough Attnang-Puchheim Atwater Atwell Atworth Aubagne Aubange Aubenas Aubergenville
Aubervilliers Aubière Aubrey Auburn Auburn_Gresham Auburn_Hills Auburn_Lake_Trails Auburndale Auby Auch
Auchel Auchinleck Auchterarder Auchtermuchty Auckland Audincourt Audlem Audley Audubon Aue Auen Auerbach
Aughrim Augsburg August Augusta Augustdorf Augustów Aulendorf Aulnay-sous-Bois Aulnoy-lez-Valenciennes
Aulnoye-Aymeries Aumsville Aurangabad Auray Aureilhan Aurich Aurillac Auriol Aurora Aussillon Austell
Austin Austintown Australind Auterive Autun Auxerre Auxonne Ava Avallon Avalon Aveiro Aveley Avelgem
Avellino Avenal Avenel Aventura Avenue_B_and_C Aver-o-Mar Aversa Aves Avesta Avezzano Aviemore Avigliana
Avignon Avilés Avintes Avion Avoca Avocado_Heights Avola Avon Avon_Center Avon_Lake Avon_Park Avondale
Avondale_Estates Avondale_Heights Avra_Valley Avranches Avrillé Avvocata Awans Awsworth Axams Axbridge
Axel Axminster Ayamonte Ayden Ayer Aylesbury Aylesford Aylesham Aylmer Aylsham Ayr Aytré Aywaille
Azalea_Park Azcapotzalco Azeitão Azenha Azilda Azkoitia Azle Azpeitia Aztec Azuqueca_de_Henares Azusa
Azzano_Decimo Aßlar Añasco Baar Baarlo Baarn Bab_Ezzouar Babenhausen Babylon Back_Mountain Backnang
Bacliff Bacoli Bacolod_City Bacoor Bacup Bad_Abbach Bad_Aibling Bad_Arolsen Bad_Axe Bad_Belzig
Bad_Bentheim Bad_Berleburg Bad_Bevensen Bad_Bramstedt Bad_Breisig Bad_Camberg Bad_Doberan Bad_Driburg
Bad_Düben Bad_Dürkheim Bad_Dürrenberg Bad_Dürrheim Bad_Ems Bad_Endbach Bad_Essen Bad_Fallingbostel
Bad_Frankenhausen Bad_Freienwalde Bad_Gandersheim Bad_Gastein Bad_Griesbach Bad_Hall Bad_Harzburg
Bad_Hersfeld Bad_Honnef Bad_Iburg Bad_Kissingen Bad_Kreuznach Bad_König Bad_Laasphe Bad_Laer
Bad_Langensalza Bad_Lausick Bad_Lauterberg_im_Harz Bad_Liebenwerda Bad_Liebenzell Bad_Lippspringe
Bad_Mergentheim Bad_Münder_am_Deister Bad_Münstereifel Bad_Nauheim Bad_Nenndorf Bad_Neuenahr-Ahrweiler
Bad_Oeynhausen Bad_Oldesloe Bad_Orb Bad_Pyrmont Bad_Ragaz Bad_Rappenau Bad_Reichenhall Bad_Sachsa
Bad_Salzdetfurth Bad_Salzuflen Bad_Salzungen Bad_Sassendorf Bad_Schallerbach Bad_Schussenried
Bad_Schwalbach Bad_Schwartau Bad_Segeberg Bad_Soden-Salmünster Bad_Soden_am_Taunus Bad_Sooden-Allendorf
Bad_Staffelstein Bad_Säckingen Bad_Tölz Bad_Urach Bad_Vilbel Bad_Vöslau Bad_Waldsee Bad_Wildbad
Bad_Wildungen Bad_Windsheim Bad_Wurzach Bad_Wörishofen Bad_Zurzach Bad_Zwischenahn Badajoz Badalona Baden
Baden-Baden Badger Badsey Baena Baesweiler Baeza Bafoussam Bagdad Bagenalstown Bagerhat Baghdad Bagheria
Bagillt Bagnes Bagneux Bagni_di_Tivoli Bagnolet Bagnoli Bagnolo_Mella Bagnols-sur-Cèze Bagnères-de-Bigorre
Bagshot Baguim_do_Monte Baguio Bahawalpur Bahçelievler Bahía_Blanca Baicheng Baie-Comeau Baie-Saint-Paul
Baiersbronn Baildon Baileys_Crossroads Bailieborough Baille Bailleul Bailén Bainbridge Bainbridge_Island
Baiona Baião Baker Baker_City Bakersfield Bakewell Baku Bal_Harbour Bala Bala-Cynwyd Balaguer Balally
Balbriggan Balcatta Balch_Springs Balcones_Heights Bald_Knob Baldivis Baldock Baldoyle Baldwin
Baldwin_City Baldwin_Harbor Baldwin_Park Baldwinsville Baldwyn Balen Balerno Balfron Balga Balgach
Balikpapan Balingen Ball Ballaghaderreen Ballajura Ballan-Miré Ballancourt-sur-Essonne Ballarat Ballater
Ballenger_Creek Ballenstedt Ballerup Ballina Ballinasloe Ballinger Ballingry Ballinroad Ballinrobe
Ballinteer Ballintoy_Harbour Ballisodare Ballivor Balloch Ballston_Spa Ballville Ballwin Ballyboden
Ballybofey Ballybunnion Ballycastle Ballyclare Ballyconnell Ballyfermot Ballygerry Ballygowan Ballyhaunis
Ballyjamesduff Ballykelly Ballylinan Ballymahon Ballymena Ballymoney Ballymote Ballymun Ballynahinch
Ballypatrick Ballyragget Ballyshannon Ballywalter Balma Balmain Balmedie Balmville Balrothery
Balsall_Common Balsham Balsthal Baltimore Baltimore_Highlands Baltinglass Balve Balwyn Balwyn_North Bamako
Bamberg Bamenda Bampton Banagher Banbridge Banbury Banchory Banda_Aceh Bandar_Abbas Bandar_Lampung Bandol
Bandon Bandung Banff Bangkok Bangor Bangor_Trident_Base Bangui Banjarmasin Bankeryd Banknock Banks
Banksia_Grove Bankstown Bannewitz Banning Bannockburn Banora_Point Banqiao Banstead Bantry Banwell
Banyoles Baoding Baotou Bar-le-Duc Bar_Harbor Bar_Hill Bar_Nunn Baraboo Barajas_de_Madrid Barakaldo
Baranagar Barano_d'Ischia Baranzate Barañáin Barbastro Barbate Barberton Barberà_del_Vallès Barbican
Barboursville Barbourville Barcarena Barcellona_Pozzo_di_Gotto Barcelona Barceloneta Barcelos Barddhamān
Bardney Bardon Bardonia Bardsey Bardstown Bareggio Bareilly Barendrecht Barentin Bargara Bargeddie
Bargeres Bargersville Bargoed Bargteheide Bari Barinas Barking Barlaston Barlborough Barlby Barlestone
Barletta Barlin Barling Barmbek-Nord Barmouth Barmstedt Barnard_Castle Barnaul Barnburgh Barnegat
Barnesboro Barnesville Barnet Barnetby_le_Wold Barneveld Barnham Barnhart Barnoldswick Barnsbury Barnsley
Barnstable Barnstaple Barnstead Barnt_Green Barntrup Barnwell Barnwood Baronissi Barquisimeto Barra
Barrafranca Barranquilla Barre Barreiro Barrett Barrhead Barri_Gòtic Barri_de_Sant_Andreu
Barri_de_les_Corts Barrie Barrington Barrington_Hills Barron Barrow Barrow_in_Furness Barrow_upon_Humber
Barrow_upon_Soar Barrowby Barrowford Barry Barsbüttel Barsinghausen Barstow Barstow_Heights Barth
Bartlesville Bartlett Bartley_Green Barton Barton-le-Clay Barton_Creek Barton_under_Needwood
Barton_upon_Humber Bartonville Bartoszyce Bartow Barueri Barßel Basalt Basauri Baschurch Basehor Basel
Basford Basildon Basingstoke Basrah Bass_Hill Bassano_del_Grappa Basse-Goulaine Basse-Nendaz Basse_Lasne
Bassendean Bassenge Bassens Bassersdorf Bassingbourn Bassum Bastia Bastia_umbra Bastogne Bastrop Batam
Batavia Bateau_Bay Batesburg Batesburg-Leesville Batesville Bath Bath_Beach Bathgate Bathurst Batikent
Batley Batman Batna Baton_Rouge Battagram Battersea Battipaglia Battle Battle_Creek Battle_Ground
Battle_Mountain Battlefield Battlement_Mesa Bauchi Baulkham_Hills Baumschulenweg Baunatal Bauru Bautzen
Bavel Bawcomville Bawtry Baxley Baxter Baxter_Springs Bay_City Bay_Harbor Bay_Harbor_Islands Bay_Hill
Bay_Horse Bay_Minette Bay_Pines Bay_Point Bay_Roberts Bay_Saint_Louis Bay_Shore Bay_Village Bay_Wood
Bayamón Bayan_Nur Baychester Bayenthal Bayeux Bayfield Bayonet_Point Bayonne Bayou_Cane Bayou_La_Batre
Bayou_Vista Bayport Bayreuth Bayshore Bayshore_Gardens Bayside Bayston_Hill Bayswater Bayswater_North
Baytown Bayview Bayville Baza Bağcılar Beach_City Beach_Haven_West Beach_Park Beachwood Beacon
Beacon_Square Beaconsfield Bealeton Beaminster Bean_Station Bear Bear_Valley_Springs Beardstown Bearna
Bearsden Beasain Beato_António Beatrice Beattystown Beaucaire Beauceville Beauchamp Beaufort Beaugency
Beauharnois Beaumaris Beaumont Beaumont-sur-Oise Beaumont_Hills Beaune Beauraing Beausoleil Beauvais
Beaver Beaver_Dam Beaver_Falls Beavercreek Beaverton Bebington Bebra Beccacivetta-Azzano Beccles Beckenham
Becker Beckett Beckett_Ridge Beckingen Beckley Beckum Becontree Bedale Bedburg Beddau Bedford
Bedford_Heights Bedford_Hills Bedizzole Bedlington Bedminster Beduido Bedum Bedwas Bedworth Bee_Cave
Bee_Ridge Beebe Beech_Grove Beechboro Beecher Beechwood Beechwood_Trails Beecroft Beek Beelitz Beenleigh
Beernem Beerse Beersel Beeskow Beeville Begijnendijk Behren-lès-Forbach Beighton Beihai Beijing Beilen
Beira Beirut Beith Bei’an Beja Bekasi Bel-Ridge Bel_Air Bel_Air_North Bel_Air_South Belas Belchertown
Belding Belen Belfair Belfast Belford_Roxo Belfort Belgaum Belgorod Belgrade Bell Bell_Gardens Bella_Vista
Bellair-Meadowbrook_Terrace Bellaire Bellaria-Igea_Marina Bellary Bellbrook Belle_Chasse Belle_Fourche
Belle_Glade Belle_Harbor Belle_Haven Belle_Isle Belle_Meade Belle_Plaine Belle_de_Mai Belleair
Bellefontaine Bellefontaine_Neighbors Bellefonte Bellegarde-sur-Valserine Bellerive-sur-Allier Belleview
Belleville Bellevue Bellevue_Hill Belley Bellflower Bellheim Bellingham Bellinzona Bellizzi Bellmawr
Bellmead Bellmore Bello Bellows_Falls Bells_Corners Bellshill Belluno Bellview Bellville Bellwood Belm
Belmar Belmont Belmont_Cragin Belmonte_Mezzagno Belmore Belmullet Belo_Horizonte Beloeil Beloit Belp
Belpasso Belper Belpre Belrose Belsize_Park Belsunce Belton Beltsville Belturbet Belvedere Belvedere_Park
Belvidere Belém Bembibre Bembridge Bemidji Bemmel Bemowo Ben_Lomond Benaguasil Benalla Benalmádena
Benavente Benbrook Bend Bendigo Bendorf Benedita Benetússer Benevento Benfica Bengaluru Bengbu Benghazi
Bengkulu Benicarló Benicia Benicàssim Benidorm Beniel Benifaió Benin_City Benissa Benito_Juarez
Benito_Juárez Benllech Bennebroek Bennekom Bennettsville Bennington Bennsville Benoni Benowa Bensenville
Bensheim Bensley Benson Bensonhurst Benthuizen Bentleigh Bentleigh_East Bentley Bentleyville Benton
Benton_City Benton_Harbor Benton_Heights Bentonville Benwell Benxi Berala Berching Berck Berck-Plage
Bere_Alston Berea Berga Bergamo Bergara Bergedorf Bergeijk Bergen Bergen_Beach Bergen_auf_Rügen
Bergen_op_Zoom Bergenfield Bergerac Bergheim Berghem Bergisch_Gladbach Bergkamen Bergneustadt
Bergschenhoek Bergstedt Berikon Beringen Berja Berkel_en_Rodenrijs Berkeley Berkeley_Heights Berkeley_Vale
Berkhamsted Berkley Berlaar Berlare Berlin Berlin_Köpenick Berlin_Treptow Bermeo Bermuda_Dunes Bermuda_Run
Bern Bernalda Bernalillo Bernardin Bernardsville Bernareggio Bernau_bei_Berlin Bernay Bernburg Berndorf
Berne Bernex Bernissart Berre-l'Étang Berryville Bertem Berthierville Berthoud Bertrix Berwick
Berwick-Upon-Tweed Berwyn Berwyn_Heights Besançon Besigheim Bessancourt Bessemer Bessemer_City Best
Bestwig Betanzos Bethalto Bethany Bethel Bethel_Acres Bethel_Park Bethesda Bethlehem Bethnal_Green
Bethoncourt Bethpage Betim Bettendorf Bettlach Bettola-Zeloforomagno Betton Betws Betzdorf Beulah
Beuningen Beuvrages Beuvry Beveren Beverley Beverly Beverly_Cove Beverly_Hills Beverungen Beverwijk
Bewbush Bewdley Bex Bexbach Bexhill-on-Sea Bexley Beyne-Heusay Beynes Bezons Bełchatów Bhavnagar Bhayandar
Bhilai Bhimbar Bhiwandi Bhopal Bhubaneshwar Bhāgalpur Bhātpāra Bhīlwāra Biancavilla Biarritz Biasca
Biassono Biała_Podlaska Białogard Białołeka Białystok Biberach_an_der_Riß Biberist Biblis Bicester
Bicknacre Bicknell Biddeford Biddinghuizen Biddulph Bideford Bidford-on-Avon Bidford-on-avon Biedenkopf
Bielany Bielawa Bielefeld Biella Bielsk_Podlaski Bielsko-Biala Bierbeek Biesdorf Bietigheim-Bissingen
Big_Bear_City Big_Bear_Lake Big_Flats Big_Lake Big_Park Big_Pine_Key Big_Rapids Big_Spring Big_Stone_Gap
Biganos Bigfork Biggar Biggera_Waters Biggin_Hill Biggleswade Bihorel Bijapur Bilbao Bilderstoeckchen
Bilgaard Bilimora Billdal Billerbeck Billerica Billericay Billingborough Billinge Billingham Billinghay
Billings Billingshurst Billy-Montigny Billère Biloxi Bilsdale Bilsthorpe Bilston Bilzen Bilāspur Binbrook
Binche Bingen_am_Rhein Bingham Binghamton Bingley Binningen Biot Birch_Bay Birchington-on-Sea Bircotes
Birdsboro Birdwell Birkdale Birkenau Birkenfeld Birkenhead Birkerød Birmensdorf Birmingham Birr Birsfelden
Bisamberg Bisbee Biscarrosse Biscayne_Park Bisceglie Bischheim Bischofsheim Bischofshofen Bischofswerda
Bischwiller Bishkek Bishop Bishop's_Castle Bishop_Auckland Bishopbriggs Bishops_Cleeve Bishops_Lydeard
Bishops_Stortford Bishops_Waltham Bishopsteignton Bishopstoke Bishopston Bishopsworth Bishopthorpe
Bishopton Bishopville Bisingen Biskra Bismarck Bissau Bissendorf Bitburg Bitetto Bithlo Bitonto Bitritto
Bitterfeld-Wolfen Bixby Biên_Hòa Biñan Biłgoraj Bjerringbro Bjuv Bjärred Björlanda Blaby Black_Canyon_City
Black_Diamond Black_Forest Black_Jack Black_Mountain Black_Notley Black_River_Falls Blackburn
Blackburn_South Blackfoot Blackhawk Blackheath Blackley Blacklick_Estates Blackmoorfoot Blackpool
Blackridge Blackrock Blackrod Blacksburg Blackshear Blackstone Blacktown Blackwell Blackwood Blacon Bladel
Bladensburg Blaenau-Ffestiniog Blaenavon Blagnac Blain Blaine Blainville Blair Blairgowrie Blairsville
Blakely Blanchard Blanchardstown Blanchester Blandford_Forum Blanding Blandon Blanes Blankenberge
Blankenburg Blankenheim Blanquefort Blantyre Blanzy Blaricum Blarney Blasdell Blaubeuren Blauvelt
Blaydon-on-Tyne Blean Bleckede Bleiswijk Blenheim Blennerhassett Blessington Bletchingley Bletchley
Blewbury Blidworth Blieskastel Bliss_Corner Blissfield Blisworth Bloemendaal Bloemfontein Bloemhof Blois
Blomberg Blonay Bloomer Bloomfield Bloomfield_Hills Bloomingdale Bloomington Bloomsburg Blountville
Bloxham Bloxwich Bludenz Blue_Ash Blue_Bell Blue_Earth Blue_Hills Blue_Island Blue_Point Blue_Ridge
Blue_Springs Bluefield Bluewater Bluffdale Bluffton Blumberg Blumenau Bluntisham Blyth Blythe Blytheville
Blythewood Blécherette Blégny Boadilla_del_Monte Boalsburg Boardman Boaz Bobadela Bobenheim-Roxheim
Bobigny Bobingen Bobo-Dioulasso Boca_Del_Mar Boca_Pointe Boca_Raton Bochnia Bocholt Bochum Bochum-Hordel
Bockenem Bockhorn Bodegraven Bodelwyddan Boden Bodmin Bodø Boechout Boekel Boerne Bogalusa Bogen
Bogenhausen Bognor_Regis Bogor Bogota Bogotá Bohemia Bohmte Bohnsdorf Boiling_Spring_Lakes Boiling_Springs
Boiro Bois-Colombes Bois-Guillaume Bois-d'Arcy Bois-des-Filion Boisbriand Boise Boissy-Saint-Léger
Boizenburg Boksburg Bokāro Bolaños_de_Calatrava Bolbec Bolesławiec Bolingbrook Bolivar Bollate Bolligen
Bollington Bollnäs Bollullos_par_del_Condado Bollène Bolnes Bologna Bolsover Bolsward Bolton
Bolton_le_Sands Bolton_upon_Dearne Bolzano Bompas Bon-Secours Bon_Air Bonanza Bondi Bondi_Beach
Bondi_Junction Bondoufle Bondues Bondurant Bondy Bonham Bonheiden Bonhill Bonifay Bonita Bonita_Springs
Bonn Bonne_Terre Bonner_Springs Bonners_Ferry Bonneuil-sur-Marne Bonneville Bonney_Lake Bonny_Doon
Bonnybridge Bonnybrook Bonnyrigg Bonnyville Bonsall Boo Boom Boondall Boone Booneville Boonsboro Boonton
Boonville Boortmeerbeek Booterstown Boothbay Boothwyn Bootle Bopfingen Boppard Borculo Bordeaux Bordentown
Bordighera Bordon Boreham Borehamwood Borgaro_Torinese Borgentreich Borger Borgholzhausen Borgloon
Borgo_San_Dalmazzo Borgo_San_Lorenzo Borgomanero Borgosesia Borivli Borken Borlänge Bormujos Borna Borne
Bornem Bornheim Boronia Borough_Green Borough_Park Boroughbridge Borrego_Springs Borrowash Borsbeek
Borsdorf Borssele Borås Borūjerd Boscawen Boscobel Boscoreale Boscotrecase Bosham Boskoop Bosque_Farms
Bossier_City Bossley_Park Boston Boston_Spa Bostonia Botany Botesdale Bothell Bothell_East Bothell_West
Bothwell Botley Botshabelo Bottesford Botticino Bottisham Bottmingen Bottrop Bouaké Bouc-Bel-Air Boucau
Boucherville Boudry Bougado Boughton Bougival Bouguenais Boulder Boulder_City Boulder_Creek Boulder_Hill
Boulevard_Park Boulogne-Billancourt Boulogne-sur-Mer Boumerdas Bound_Brook Bountiful Bourbonnais Bourbourg
Bourg Bourg-Saint-Andéol Bourg-Saint-Maurice Bourg-de-Péage Bourg-en-Bresse Bourg-la-Reine
Bourg-lès-Valence Bourges Bourgoin-Jallieu Bourne Bourne_End Bournemouth Bourton_on_the_Water Boussu
Boutte Bovenden Bovey_Tracey Bovingdon Bovington_Camp Bovisio-Masciago Bovolone Bow_Bog Bow_Street Bowburn
Bowdon Bowen Bowie Bowleys_Quarters Bowling_Green Bowral Bowthorpe Box_Elder Box_Hill Box_Hill_North
Box_Hill_South Boxborough Boxgrove Boxmeer Boxtel Boyertown Boyes_Hot_Springs Boyette Boyle Boyle_Heights
Boylston Boyne_City Boynton_Beach Bozeat Bozeman Bo’ness Bra Bracciano Bracebridge Bracebridge_Heath
Bracken_Ridge Brackenheim Brackenridge Brackley Bracknell Bradbury Braddock_Heights Bradenton Bradford
Bradford-on-Avon Brading Bradley Bradley_Beach Bradley_Cross Bradley_Gardens Bradninch Bradwell Brady
Braga Bragança Brahmapur Braidwood Braine-l'Alleud Braine-le-Château Braine-le-Comte Brainerd Braintree
Brakel Brakpan Brambleton Bramford Bramhall Bramham Bramhope Bramley Brampton Bramsche Branch
Brand-Erbisdorf Brandenburg Brandenburg_an_der_Havel Brandermill Brandis Brandon Brandywine Branford
Branford_Center Bransgore Branson Branston Brant Brantford Braselton Brassall Brasschaat Brasília
Bratislava Bratsk Brattleboro Braunau_am_Inn Braunfels Braunschweig Braunston Braunton Brawley Bray
Bray_Park Braybrook Brayton Brazil Brazoria Brazzaville Braşov Brea Breakeyville Bream Breaux_Bridge
Brechin Brecht Breckenridge Breckenridge_Hills Breckerfeld Brecksville Brecon Breda Bredbury Bredene
Bredon Bree Breese Bregenz Breinigsville Breisach_am_Rhein Breitenfurt_bei_Wien Bremen Bremerhaven
Bremerton Bremervörde Bremgarten Brenes Brenham Brent Brentford Brentwood Brentwood_Estates Breo Brescia
Bressanone Bresso Bressuire Brest Bret_Harte Bretten Bretzfeld Breuillet Breukelen Brevard Brevik Brewer
Brewerton Brewood Brewton Briançon Briar Briarcliff_Manor Briarwood Brices_Creek Bridge Bridge_City
Bridge_of_Allan Bridge_of_Earn Bridge_of_Weir Bridgeman_Downs Bridgend Bridgeport Bridgeton Bridgetown
Bridgeview Bridgeville Bridgewater Bridgnorth Bridgwater Bridlington Bridport Brie-Comte-Robert Brielle
Brier Brierfield Brierley_Hill Brieselang Brig Brigantine Brigg Brigham_City Brighouse Bright
Brightlingsea Brighton Brighton-Le-Sands Brighton_Beach Brighton_East Brighton_Park Brightons Brightwaters
Brignais Brignoles Brillion Brilon Brimfield Brimscombe Brinckerhoff Brindisi Brinkley Brinscall Brioude
Brisbane Bristol Briston Bristow Briton_Ferry Brittany_Farms-Highlands Britz Brive-la-Gaillarde Brixham
Brixton Brixton_Hill Brixworth Brno Bro Broad_Blunsdon Broad_Ripple Broadbeach Broadfield Broadlands
Broadmeadows Broadmoor Broadstairs Broadstone Broadview Broadview_Heights Broadview_Park Broadwater
Broadway Brock_Hall Brockenhurst Brockport Brockton Brockville Brodhead Brodnica Broek_op_Langedijk
Broekhoven Brogden Broken_Arrow Broken_Bow Broken_Hill Bromborough Bromham Bromma Brompton Bromsgrove
Bromyard Bron Bronschhofen Bronte Bronxville Brook_Highland Brook_Park Brookdale Brookfield Brookhaven
Brookings Brookland Brookline Brooklyn Brooklyn_Center Brooklyn_Heights Brooklyn_Park Brookmont Brookridge
Brooks Brookshire Brookside Brooksville Brooktrails Brookville Broomall Broomfield Broseley Brossard
Brotton Brough Broughshane Broughton Broughton_Astley Broussard Broward_Estates Brown_Deer Brownfield
Brownhills Browns_Mills Brownsburg Brownsburg-Chatham Brownsfield Brownstown Brownsville Brownwood
Broxbourne Broxburn Bruay-la-Buissière Bruay-sur-l'Escaut Bruchköbel Bruchsal Bruck_an_der_Leitha
Bruck_an_der_Mur Bruckmühl Bruges Brugg Brugge Brugherio Brumath Brummen Brumunddal Brundall Brunico
Brunn_am_Gebirge Brunoy Brunsbüttel Brunssum Brunswick Brunswick_East Brunswick_West Brusciano Brush
Brush_Prairie Brushy_Creek Brusly Brussels Bruton Bruz Bry-sur-Marne Bryan Bryans_Road Bryansk Bryant
Brymbo Bryn_Mawr Bryn_Mawr-Skyway Brynamman Bryne Brynmawr Brynna Brzeg Brétigny-sur-Orge Brønderslev
Brüggen Brühl Bubendorf Bucaramanga Buch Buchanan Bucharest Buchen_in_Odenwald Bucheon-si Buchheim
Buchholz_in_der_Nordheide Buchloe Buchrain Buchs Buckden Buckeye Buckeye_Lake Buckfastleigh Buckhall
Buckhannon Buckhaven Buckhurst_Hill Buckie Buckingham Buckley Buckner Buckow Bucksport Bucyrus Buda
Budapest Budd_Lake Bude Budel Budenheim Buderim Budleigh_Salterton Budta Buechel Buellton Buena Buena_Park
Buena_Vista Buenaventura_Lakes Buenavista Buenos_Aires Bueu Buffalo Buffalo_Grove Buford Bugbrooke
Buggenhout Bugle Buhl Buies_Creek Builth_Wells Buitenpost Bujumbura Bulawayo Bulford Bull_Run Bullard
Bullas Bulle Bulleen Bullhead_City Bully-les-Mines Bulverde Bunbury Bunche_Park Bunclody Buncrana
Bundaberg Bunde Bundoora Bundoran Bungay Bunk_Foss Bunkeflostrand Bunker_Hill_Village Bunkie Bunnell
Bunnik Buntingford Buochs Buraydah Burbach Burbage Burbank Bures-sur-Yvette Burg_bei_Magdeburg Burgau
Burgaw Burgdorf Burgess_Hill Burgh_le_Marsh Burghausen Burghead Burgkirchen_an_der_Alz Burglengenfeld
Burglesum Burgos Burgstädt Burgthann Burgum Burien Burjassot Burkburnett Burke Burladingen Burlata
Burleigh_Heads Burleigh_Waters Burleson Burley Burley_in_Wharfedale Burlingame Burlington Burnaby Burnage
Burnet Burnettown Burney Burngreave Burnham Burnham-on-Crouch Burnham-on-Sea Burnie Burniston Burnley
Burnopfield Burns Burnsville Burntisland Burntwood Burpengary Burr_Ridge Burriana Burry_Port Bursa
Burscheid Burscough Bursledon Burstwick Burton Burton_Joyce Burton_Latimer Burton_upon_Stather
Burton_upon_Trent Burtonsville Burtonwood Burwell Burwood Burwood_East Bury Bury_St_Edmunds Busan Busby
Bushey Bushnell Bushwick Busselton Bussigny Bussolengo Bussum Bussy-Saint-Georges Busto_Arsizio
Busto_Garolfo Butler Butler_Beach Butner Butte Butuan Butzbach Buxerolles Buxted Buxtehude Buxton
Buzzards_Bay Buñol Bydgoszcz Byford Byram Byrnes_Mill Byron Byron_Center Bystrom Bytom Bärnbach Bålsta
Bègles Bécancour Béjar Bétera Béthune Béziers Böblingen Böhl-Iggelheim Bönen Bückeburg Büdelsdorf Büdingen
Bühl Bühlertal Bülach Bünde Büren Bürmoos Bürstadt Büttelborn Bützow Bāli Bārāsat Będzin Bīkaner Cabazon
Cabeceiras_de_Basto Cabestany Cabinteely Cable_Beach Cabo_Rojo Caboolture Cabot Cabra Cabramatta Cabriès
Cabuyao Cachan Cache Cactus Cacém Caddington Cadillac Cadiz Cadnam Cadolzburg Caen Caergwrle Caerleon
Caernarfon Caerphilly Cagayan_de_Oro Cagliari Cagnes-sur-Mer Caguas Cahaba_Heights Caherconlish
Cahersiveen Cahir Cahokia Cahors Cainta Cairneyhill Cairnlea Cairnryan Cairns Cairo Caister-on-Sea Caistor
Caivano Cajahs_Mountain Calabar Calabasas Calafell Calahorra Calais Calamba Calamvale Calasparra Calatayud
Calau Calbe Calcium Calcot Calcutta Caldas_da_Rainha Caldas_de_Reis Caldas_de_Vizela Calderbank
Caldercruix Caldes_de_Montbui Caldicot Caldogno-Rettorgole-Cresole Caldwell Caledonia Calella Calendário
Calenzano Calera Calexico Calgary Calhoun Cali California California_City Calimesa Calipatria Calistoga
Callan Callander Callao Callaway Callington Callosa_de_Segura Calne Calolziocorte Calonge Caloocan_City
Calp Caltagirone Caltanissetta Caluire-et-Cuire Calumet_City Calumet_Park Calvert_City Calverton
Calvizzano Calvià Calw Camagüey Camaiore Camanche Camano Camarate Camargo Camarillo Camas Camayenne
Cambados Camberley Camberwell Camblesforth Camborne Cambourne Cambrai Cambre Cambria Cambria_Heights
Cambrian_Park Cambridge Cambridge_Springs Cambrils Cambuslang Camden Camden_Town Camdenton Camelford
Cameri Cameron Cameron_Park Cameron_Park_Colonia Camilla Camlachie Camminghaburen Camp_Hill Camp_Lake
Camp_Pendleton_North Camp_Pendleton_South Camp_Springs Camp_Swift Camp_Verde Campanilla Campbell
Campbell_River Campbellsville Campbellton Campbelltown Campbeltown Campeche Camperdown Campi_Bisenzio
Campi_Salentina Campina_Grande Campinas Campiña Campo Campo_Grande Campo_Maior Campo_de_Criptana
Campobasso Campobello_di_Licata Campobello_di_Mazara Campodarsego Camponogara Campos Campos_dos_Goytacazes
Campsall Campsie Camrose Canadian Canadian_Lakes Canal_Fulton Canal_Winchester Canals Canandaigua Canarsie
Canary_Wharf Canastota Canberra Canby Cancún Candelaria Candelaria_Arenas Candia Candiac Candler-McAfee
Canegrate Canelas Canet-en-Roussillon Canet_de_Mar Caneças Canfield Canford_Heath Cangas_del_Narcea
Cangas_do_Morrazo Cangzhou Canicattì Canidelo Caniço Canley_Heights Canley_Vale Canmore Cannes
Canning_Vale Cannock Cannon_Falls Canoas Canoga_Park Canonsburg Canosa_di_Puglia Canovanas Canovelles
Canteleu Canterbury Canterwood Cantillana Cantley Canton Cantonment Cantù Canutillo Canvey_Island Canyon
Canyon_Lake Canyon_Rim Caol Capaci Capalaba Capannori Caparica Capbreton Capdepera Cape_Canaveral
Cape_Coral Cape_Girardeau Cape_May Cape_May_Court_House Cape_Neddick Cape_Saint_Claire Cape_Town
Capel_Saint_Mary Capelle_aan_den_IJssel Capitol_Heights Capitola Capo_d'Orlando Capodrise Capoterra
Cappelle-la-Grande Captain_Cook Capua Capurso Carabanchel Caracas Carapicuíba Carate_Brianza Caravaca
Caravaggio Carballo Carbondale Carbonear Carbonia Carcaixent Carcassonne Carcavelos Carcroft
Cardano_al_Campo Cardedeu Cardenden Cardiff Cardigan Cardito Cardross Carefree Carencro Carey Carfin
Carhaix-Plouguer Caribou Carignan Carindale Caringbah Caringbah_South Carini Carl_Junction Carle_Place
Carlentini Carlet Carleton-sur-Mer Carleton_Place Carlingford Carlinville Carlisle Carlow Carlsbad
Carlstadt Carlton Carluke Carlyle Carlyss Carmagnola Carmarthen Carmaux Carmel Carmel-by-the-Sea
Carmel_Hamlet Carmel_Valley_Village Carmi Carmiano Carmichael Carmona Carnaxide Carndonagh Carnegie Carnew
Carney Carneys_Point Carnforth Carnisse Carnmoney Carnot-Moon Carnoustie Carnoux-en-Provence Caro
Carol_City Carol_Stream Carolina Carolina_Beach Carolina_Shores Caroline_Springs Caronno_Pertusella
Carouge Carovigno Carpenedolo Carpentersville Carpentras Carpi_Centro Carpinteria Carquefou Carqueiranne
Carrabelle Carrara Carrboro Carrefour Carregado Carrick-on-Shannon Carrick-on-Suir Carrickfergus
Carrickmacross Carriere Carrigaline Carrigtwohill Carrizal Carrizo_Springs Carrières-sous-Poissy
Carrières-sur-Seine Carroll Carroll_Valley Carrollton Carrollwood Carrollwood_Village Carron Carronshore
Carros Carrum_Downs Carryduff Carseldine Carshalton Carson Carson_City Cartagena Cartaxo Cartaya
Carter_Lake Carteret Cartersville Carterton Carterville Carthage Carugate Caruthersville Carver
Carver_Ranches Carvin Cary Casa_Conejo Casa_Grande Casa_Santa Casa_de_Oro-Mount_Helix Casablanca Casagiove
Casal_Palocco Casal_di_Principe Casale_Monferrato Casalecchio_di_Reno Casalmaggiore Casalnuovo_di_Napoli
Casalpusterlengo Casaluce Casamassima Casandrino Casarano Casas_Adobes Casavatore Cascais Cascavel Cascina
Caselle_Torinese Caserta Casey Caseyville Cashel Cashmere Casino Casoria Casper Cassano_Allo_Ionio
Cassano_Magnago Cassano_d'Adda Cassano_delle_Murge Casselberry Casselton Cassina_de'_Pecchi Cassino Cassis
Cassville Castaic Castalla Castanet-Tolosan Castano_Primo Castel_Goffredo Castel_Maggiore Castel_Mella
Castel_San_Giovanni Castel_San_Pietro_Terme Castel_Volturno Casteldaccia Castelfidardo Castelfiorentino
Castelfranco_Emilia Castelfranco_Veneto Castelginest Castell-Platja_d'Aro Castellammare_del_Golfo
Castellammare_di_Stabia Castellana Castellane Castellaneta Castellanza Castellar_del_Vallès Castellarano
Castellbisbal Castelldefels Castelletto_Sopra_Ticino Castelli_Calepio Castelló_d'Empúries
Castelló_de_la_Plana Castelnau-le-Lez Castelnaudary Castelnovo_ne'Monti Castelo_Branco Castelsarrasin
Castelvetrano Castelões_de_Cepeda Castiglione_delle_Stiviere Castilleja_de_la_Cuesta Castle_Cary
Castle_Donington Castle_Douglas Castle_Hill Castle_Hills Castle_Pines Castle_Pines_North Castle_Point
Castle_Rock Castle_Shannon Castle_Vale Castlebar Castlebellingham Castleblayney Castlebridge Castlecomer
Castleconnell Castledawson Castlederg Castledermot Castleford Castlegar Castleisland Castleknock
Castlemartyr Castlepollard Castlerea Castlereagh Castleside Castletown Castlewellan Castlewood Castres
Castricum Castro-Urdiales Castro_Valley Castrop-Rauxel Castrovillari Castroville Casula Catalina
Catalina_Foothills Catania Catanzaro Catarroja Catasauqua Cataño Catcliffe Caterham Cathedral_City Caton
Catonsville Catoosa Catrine Catskill Catterall Catterick Catterick_Garrison Cattolica Caucaia Caudan
Caudebec-lès-Elbeuf Caudete Caudry Caulfield_North Caulfield_South Cava_Dè_Tirreni Cavaillon Cavan
Cave_Creek Cave_Spring Cave_Springs Caxias Caxias_do_Sul Cayce Cayey Cayucos Cayuga_Heights Cazenovia
Cañon_City Cebu_City Ceccano Cecchina Cecina Cedar_City Cedar_Falls Cedar_Grove Cedar_Hill Cedar_Hills
Cedar_Lake Cedar_Mill Cedar_Park Cedar_Rapids Cedar_Springs Cedarburg Cedarhurst Cedartown Cedarville
Cefalù Ceglie_Messapica Cehegín Ceiba Celano Celaya Celbridge Celebration Celina Celle Cenon Centennial
Center Center_City Center_Line Center_Moriches Center_Point Centereach Centerport Centerton Centerville
Cento Central Central_City Central_Falls Central_Gardens Central_Heights-Midland_City Central_Islip
Central_Park Central_Point Central_Waterford Centralia Centre Centreville Century_City Cercola
Cerdanyola_del_Vallès Cerea Ceres Ceret Cergy Cergy-Pontoise Cerignola Cernay Cernusco_sul_Naviglio
Cerritos Cerro_Maggiore Certaldo Cerveteri Cervia Cervignano_del_Friuli Cervinara Cesano_Boscone
Cesano_Maderno Cesate Cesena Cesenatico Cessnock Cesson Cesson-Sévigné Cestas Ceuta Ceuti Chackbay Chadron
Chadstone Chadwell_Heath Chadwell_St_Mary Chaffee Chafford_Hundred Chagrin_Falls Chalco Chalfont
Chalfont_Saint_Peter Chalfont_St_Giles Chalford Chalgrove Chalkville Challans Chalmette Chalon-sur-Saône
Cham Chamalières Chamartín Chamberlayne Chambersburg Chamberí Chamblee Chambly Chambray-lès-Tours Chambéry
Chamonix-Mont-Blanc Champagnole Champaign Champigny-sur-Marne Champion_Heights Champlin Champs-sur-Marne
Chandigarh Chandler Changchun Changde Changsha Changshu_City Changwon Changzhi Changzhou Chanhassen
Channahon Channel-Port_aux_Basques Channel_Islands_Beach Channelview Chantada Chanteloup-les-Vignes
Chantepie Chantilly Chantonnay Chanute Chaoyang Chaozhou Chaparral Chapel_Allerton Chapel_Hill
Chapel_Saint_Leonards Chapel_en_le_Frith Chapelhall Chapelizod Chapelle-lez-Herlaimont Chapeltown
Chaponost Chard Chardon Charenton-le-Pont Charfield Charing Chariton Charlbury Charlemagne Charleroi
Charles_City Charles_Town Charles_Village Charlesland Charleston Charlestown Charleville-Mézières
Charlevoix Charlotte Charlotte_Harbor Charlottenburg Charlottenburg-Nord Charlottenlund Charlottesville
Charlottetown Charlton Charlton_Kings Charnay-lès-Mâcon Charneca Charneca_de_Caparica Charter_Oak
Charters_Towers Chartham Chartres Chartres-de-Bretagne Charvieu-Chavagneux Charvil Chasetown Chaska
Chassieu Chatfield Chatham Chatou Chatswood Chatsworth Chattahoochee Chattahoochee_Hills Chattanooga
Chattanooga_Valley Chatteris Chaudfontaine Chaumont Chaumont-Gistoux Chauny Chauvigny Chauvin Chavannes
Chaves Chaville Cheadle Cheadle_Heath Cheadle_Hulme Cheam Cheat_Lake Cheboksary Cheboygan Checotah Cheddar
Cheddington Cheddleton Cheektowaga Cheetham_Hill Chehalis Chelan Chelles Chelmsford Chelmsley_Wood Chelsea
Cheltenham Chelyabinsk Chemnitz Chenango_Bridge Cheney Chengde Chengdu Chengzhong Chennai
Chennevières-sur-Marne Chenôve Cheonan Cheongju-si Chepstow Cheraw Cherbourg-Octeville Cherepovets
Cherkasy Chermside Chernihiv Cherokee Cherokee_Village Cherry_Creek Cherry_Grove Cherry_Hill
Cherry_Hill_Mall Cherry_Hills_Village Cherry_Orchard Cherry_Valley Cherrybrook Cherryland Cherryville
Chertsey Chesapeake Chesapeake_Beach Chesapeake_Ranch_Estates Chesham Cheshire Cheshire_Village Cheshunt
Chessington Chester Chester-le-Street Chester_Heights Chester_Hill Chester_Springs Chesterbrook
Chesterfield Chesterfield_Court_House Chesterland Chesterton Chestertown Chestnut_Ridge Chetumal Cheval
Cheverly Chevigny-Saint-Sauveur Chevilly-Larue Cheviot Chevy_Chase Chewelah Cheyenne Chełm Chełmno Chiaia
Chiaiano Chiampo Chiaravalle Chiari Chiasso Chiavari Chiba Chibougamau Chicago Chicago_Heights
Chicago_Lawn Chicago_Loop Chicago_Ridge Chichester Chickamauga Chickasaw Chickasha Chickerell
Chiclana_de_la_Frontera Chiclayo Chico Chicoloapan Chicopee Chiddingfold Chieri Chieti Chifeng Chigwell
Chihuahua Chilcompton Childersburg Childress Chillicothe Chilliwack Chillum Chilly-Mazarin Chilpancingo
Chilton Chilworth Chimay Chimayo Chimbote Chimoio China China_Grove Chinatown Chincoteague Chinju Chinle
Chinley Chinnor Chino Chino_Hills Chino_Valley Chinon Chioggia Chipiona Chipley Chippendale Chippenham
Chippewa_Falls Chipping_Campden Chipping_Norton Chipping_Ongar Chipping_Sodbury Chirk Chirnside_Park
Chisago_City Chiseldon Chisholm Chisinau Chislehurst Chita Chittagong Chittenango Chitungwiza
Chiugiana-La_Commenda Chiva Chivasso Chobham Choccolocco Choctaw Choisy-le-Roi Chojnice Cholet Cholsey
Cholula Chongjin Chongqing Choppington Chopwell Chorley Chorleywood Chorlton_cum_Hardy Chorzów Chowchilla
Christchurch Christiana Christiansburg Christianshavn Christopher Chryston Chrzanów Chubbuck Chudleigh
Chula_Vista Chur Church Church_Hill Church_Point Church_Stretton Churchdown Churchill Churchville
Churriana_de_la_Vega Chutes-Lavie Chuzhou Châlette-sur-Loing Châlons-en-Champagne Château-Gontier
Château-Thierry Château-d'Olonne Châteaubriant Châteaudun Châteauguay Châteauneuf-les-Martigues
Châteauneuf-sur-Loire Châteaurenard Châteauroux Châtel-Saint-Denis Châtelet Châtellerault Châtenay-Malabry
Châtillon Chécy Chêne-Bougeries Chêne-Bourg Chānda Ciampino Cibolo Cicciano Cicero Cidra Ciechanów
Ciempozuelos Cienegas_Terrace Cieszyn Cieza Cill_Airne Cimahi Cimarron_Hills Cincinnati Cinco_Ranch
Cinderford Ciney Cinisello_Balsamo Cinisi Cinnaminson Cinq_Avenues Circle_Pines Circleville Cirebon
Cirencester Ciriè Cirò_Marina Cisco Cisterna_di_Latina Citra Citronelle Citrus Citrus_Heights Citrus_Hills
Citrus_Park Citrus_Ridge Citrus_Springs Cittadella Cittanova Città_di_Castello City_Center City_Island
City_of_Balikpapan City_of_London City_of_Sammamish City_of_Westminster Ciudad_Acuña Ciudad_Apodaca
Ciudad_Benito_Juárez Ciudad_Bolívar Ciudad_Delicias Ciudad_General_Escobedo Ciudad_Guayana Ciudad_Guzmán
Ciudad_Lineal Ciudad_López_Mateos Ciudad_Madero Ciudad_Mante Ciudad_Nezahualcoyotl Ciudad_Obregón
Ciudad_Real Ciudad_Rodrigo Ciudad_Río_Bravo Ciudad_Valles Ciudad_Victoria Ciudad_del_Carmen
Ciudad_del_Este Ciutadella Ciutat_Meridiana Ciutat_Vella Cividale_del_Friuli Civita_Castellana
Civitanova_Marche Civitavecchia Clackamas Clackmannan Clacton-on-Sea Claiborne Clairton Claix Clamart
Clane Clanton Clapham Clara Clarcona Clare Claregalway Claremont Claremore Claremorris Clarence
Clarence-Rockland Clarendon_Hills Clarinda Clarion Clark Clark-Fulton Clarkdale Clarks_Summit Clarksburg
Clarksdale Clarkson Clarkson_Valley Clarkston Clarkston_Heights-Vineland Clarksville Clausthal-Zellerfeld
Clawson Clay Clay_Center Claydon Claye-Souilly Clayfield Claymont Clayton Clayton-le-Woods Clayton_South
Clayton_West Clayton_le_Moors Clear_Lake Clear_Lake_Riviera Clearbrook_Park Clearfield Clearlake Clearview
Clearwater Cleator_Moor Cleburne Cleckheaton Cleethorpes Cleland Clementon Clemmons Clemson Clenchwarton
Cleobury_Mortimer Clerkenwell Clermont Clermont-Ferrand Clevedon Cleveland Cleveland_Heights Cleveleys
Clever Cleves Clewiston Clichy Clichy-sous-Bois Clifden Cliffe Cliffside_Park Cliffwood_Beach Clifton
Clifton_Forge Clifton_Heights Clinton Clinton_Township Clintonville Clio Clitheroe Clive Clogherhead
Clonakilty Clondalkin Clones Clonskeagh Clontarf Clophill Cloppenburg Cloquet Closter Clover Clover_Hill
Cloverdale Cloverleaf Cloverly Clovis Clowne Cloyne Cluain_Meala Cluj-Napoca Cluses Clute Clutton Clydach
Clyde Clyde_Hill Clyde_North Clydebank Coacalco Coachella Coal_City Coal_Valley Coaldale Coalinga
Coalisland Coalville Coamo Coatbridge Coates Coatesville Coaticook Coatzacoalcos Cobh Cobham Cobleskill
Cobourg Coburg Cocentaina Cochabamba Cochin Cochituate Cochran Cochrane Cockenzie Cockermouth Cockeysville
Cockfield Cockington Cockrell_Hill Coco Cocoa Cocoa_Beach Cocoa_West Coconut_Creek Coconut_Grove Codicote
Codogno Codroipo Codsall Cody Coedpoeth Coesfeld Coeur_d'Alene Coevering Coevorden Coffeyville
Coffs_Harbour Coggeshall Cognac Cogolin Cohasset Cohoes Coimbatore Coimbra Coity Cokato Colac Colby
Colchester Cold_Ash Cold_Lake Cold_Spring Cold_Spring_Harbor Cold_Springs Colden_Common Coldstream
Coldwater Cole_Harbour Coleford Coleman Coleraine Colerne Colesville Colfax Colfontaine Colima Colinton
Coll_d'en_Rabassa Collado-Villalba Colle_di_Val_d'Elsa Colleferro College College_Park College_Place
College_Point College_Station Collegedale Collegeville Collegno Colleyville Collier_Row Collierville
Collingdale Collingham Collingswood Collingwood Collins Collinsville Collinwood Collombey Collooney Colmar
Colmenar_Viejo Colnbrook Colne Cologno_Monzese Cologno_al_Serio Colombes Colombo Colomiers Colona Colonia
Colonia_Lindavista Colonia_del_Valle Colonial_Beach Colonial_Heights Colonial_Park Colonie Colorado_City
Colorado_Springs Coltishall Colton Columbia Columbia_City Columbia_Falls Columbia_Heights Columbiana
Columbine Columbus Colusa Colville Colwich Colwood Colwyn Colwyn_Bay Colyton Comanche Combe_Martin
Combee_Settlement Comber Comberton Combes Combined_Locks Combs-la-Ville Comilla Comines Comiso Comitán
Commack Commentry Commerce Commerce_City Commercy Communications_Hill Como Compiègne Compton Comrie
Comstock_Northwest Comstock_Park Conakry Concarneau Conception_Bay_South Concesio Concord Concordia
Concorezzo Condeixa-a-Nova Condell_Park Condom Condé-sur-l'Escaut Conegliano Coney_Island Confey
Conflans-Sainte-Honorine Congers Congleton Congresbury Conil_de_la_Frontera Coningsby Conisbrough Conley
Conneaut Connell Connellsville Connersville Conning_Towers-Nautilus_Park Connor Conon_Bridge Conover
Conrad Conroe Consett Conshohocken Constantine Constanţa Consuegra Contagem Conthey Contra_Costa_Centre
Conversano Converse Convoy Conway Conwy Conyers Coogee Cookeville Cookham Cookley Cookstown Cool
Coolangatta Coolidge Coolock Coolum_Beach Coombabah Coomera Coon_Rapids Cooper_City Coopersville
Coopertown Coorparoo Coos_Bay Cootehill Copenhagen Copertino Copiague Coplay Copley Copmanthorpe Coppell
Copperas_Cove Copperopolis Coppull Copthorne Coquille Coquitlam Coral_Gables Coral_Hills Coral_Springs
Coral_Terrace Coralville Coram Coraopolis Corato Corbas Corbeil-Essonnes Corbera_de_Llobregat Corbetta
Corbin Corbridge Corby Corcoran Cordaville Cordele Cordell Cordenons Cordes_Lakes Coria Coria_del_Río
Corigliano_Scalo Corinth Corio Cork Corleone Cormano Cormeilles-en-Parisis Cornaredo Cornelia Cornelius
Cornellà_de_Llobregat Corner_Brook Cornholme Corning Cornville Cornwall Corona Corona_de_Tucson Coronado
Corozal Corpus_Christi Corralejo Corrales Correggio Corrientes Corroios Corry Corsham Corsicana Corsico
Cortaillod Corte Corte_Madera Cortez Cortland Coruche Corunna Corvallis Corvera_de_Asturias Corydon
Cos_Cob Cosby Cosenza Cosham Coshocton Coslada Cosne-Cours-sur-Loire Cossato Costa_Mesa Costa_de_Caparica
Costessey Coswig Cotati Coteau-du-Lac Cotgrave Coto_De_Caza Cotonou Cottage_Grove Cottage_Lake Cottbus
Cottenham Cottleville Cottonwood Cottonwood_Heights Cotulla Coudekerque-Branche Coulaines Coulommiers
Coulounieix Coulsdon Council_Bluffs Coundon Countesthorpe Country_Club Country_Club_Estates
Country_Club_Hills Country_Homes Country_Lake_Estates Country_Squire_Lakes Country_Walk Countryside
Coupar_Angus Courbevoie Courcelles Courcouronnes Cournon-d'Auvergne Courrières Court-Saint-Étienne
Courtenay Courtown Coutances Coutras Couvin Couëron Cove Covedale Coven Coventry Coventry_Lake Covilhã
Covina Covington Cowansville Cowbridge Cowdenbeath Cowes Coweta Cowie Cowley Cowplain Cowra Coxhoe
Coxsackie Cox’s_Bāzār Coylton Coyoacán Cozad Coín Crab_Orchard Cradley_Heath Crafton Craig Craigavon
Craigieburn Craigmore Crail Crailsheim Craiova Cramerton Cramlington Cran-Gevrier Cranberry_Township
Cranbourne Cranbourne_East Cranbourne_North Cranbourne_West Cranbrook Crandall Crane Cranebrook
Cranendonck Cranfield Cranford Cranham Cranleigh Cranston Craponne Craven_Arms Crawfordsville
Crawfordville Crawley Crawley_Down Creazzo Credenhill Crediton Creech_Saint_Michael Creedmoor Creil Crema
Cremlingen Cremona Cremorne Cresaptown Crescent_City Crescent_Springs Cresco Cresskill Crest Crest_Hill
Crestline Crestmead Creston Crestview Crestview_Hills Crestwood Crestwood_Village Creswell Crete
Creutzwald Crevalcore Creve_Coeur Crevillente Crewe Crewkerne Criccieth Crick Crickhowell Cricklade Crieff
Crimmitschau Cringleford Crisfield Crispano Crispiano Crissier Crittenden Crockett Croeserw Croft Crofton
Croissy-sur-Seine Croix Crolles Cromer Cromford Cromwell Cronulla Crook Crookston Croom Cropwell_Bishop
Crosby Crosne Cross_Hands Cross_Hills Cross_Lanes Cross_Mountain Cross_Plains Crossett Crossford Crossgar
Crossgates Crosshaven Crosshouse Crossmolina Crossville Croston Croton-on-Hudson Crotone Crouch_End
Crowborough Crowland Crowle Crowley Crown_Heights Crown_Point Crowthorne Croydon Crozet Crozon Cruden_Bay
Crumlin Crumpsall Crynant Crystal Crystal_City Crystal_Lake Crystal_River Crystal_Springs Crépy-en-Valois
Créteil Cuauhtémoc Cuautitlán Cuautitlán_Izcalli Cuautla Cuba Cubelles Cuckfield Cucujães Cudahy Cudworth
Cuenca Cuernavaca Cuero Cuers Cuevas_del_Almanzora Cuffley Cugnaux Cuiabá Cuincy Culcheth Culemborg
Culiacán Cullera Culleredo Cullingworth Cullman Culloden Cullompton Cullowhee Cullybackey Culmore Culpeper
Cults Culver_City Culverstone_Green Cumaná Cumberland Cumberland_Hill Cumbernauld Cumming Cumnock Cuneo
Cunit Cupar Cupertino Curitiba Currie Currumbin_Waters Curry_Rivel Cusano Cusco Cushing Cusset Cusseta
Custoias Cut_Bank Cut_Off Cutchogue Cuthbert Cutler Cutler_Bay Cutler_Ridge Cutlerville Cuttack Cutten
Cuxhaven Cuxton Cuyahoga_Falls Cuéllar Cwm Cwmafan Cwmbach Cwmbran Cynthiana Cypress Cypress_Gardens
Cypress_Hills Cypress_Lake Czechowice-Dziedzice Czeladź Czerwionka-Leszczyny Częstochowa Cáceres Cárdenas
Cártama Câmara_de_Lobos Cébazat Córdoba Côte-Saint-Luc Cúcuta Cần_Thơ D'Iberville Da_Nang Dachau Dacono
Dacula Dade_City Dade_City_North Dadeville Dadonghai Dadukou Daegu Daejeon Dagenham Dahlem Dahlgren
Dahlonega Daimiel Daingean Dakar Dakota_Dunes Dalbeattie Dalby Dale_City Daleville Dalfsen Dalgety_Bay
Dalhart Dalian Dalkeith Dalkey Dallas Dallastown Dalmine Dalry Dalrymple Dalserf Dalton Dalton_in_Furness
Daly_City Dalyellup Dalzell Damascus Dammam Dammarie-les-Lys Dammartin-en-Goële Damme Damwâld Dana
Dana_Point Danbury Danby Dandenong Dandenong_North Danderhall Dandong Dandridge Dania_Beach Danielson
Dannemora Dannenberg Dansville Danvers Danville Daphne Dapto Dar_es_Salaam Darbhanga Darby Dardanelle
Dardenne_Prairie Dardilly Darenth Daresbury Darfield Darfo_Boario_Terme Darien Darley Darlinghurst
Darlington Darmstadt Darndale Darnestown Darnétal Darque Darras_Hall Dartford Dartmouth Darton Darvel
Darwen Darwin Dasmariñas Dassel Datchet Datong Datteln Daun Dauphin Dauwendaele Davangere Davao Davenport
Daventry David_City Davidson Davidsonville Davie Davis Davison Davos Dawlish Dawson Dawson_Creek
Dawson_Springs Dawsonville Dax Day_Heights Day_Valley Dayton Daytona_Beach Daytona_Beach_Shores DeBary
DeCordova DeFuniak_Springs DeKalb DeLand DeMotte DeQuincy DeRidder DeSoto DeWitt De_Bilt De_Blaak
De_Doornakkers De_Drait De_Forest De_Greiden De_Haan De_Heeg De_Kruiskamp De_Leon_Springs De_Lier De_Panne
De_Pere De_Pinte De_Queen De_Reit De_Soto De_Westereen De_Witt Deal Deale Deanshanger Dearborn
Dearborn_Heights Dearham Debenham Decatur Decazeville Deception_Bay Decorah Deddington Dedham Dee_Why
Deep_River Deephaven Deer_Lake Deer_Lodge Deer_Park Deer_Valley Deerfield Deerfield_Beach Deerlijk Deeside
Defiance Deganwy Deggendorf Dehra_Dūn Deinze Del_Aire Del_City Del_Mar Del_Monte_Forest Del_Rio Delabole
Delafield Delahey Delanco Delano Delavan Delavan_Lake Delaware Delbrück Delden Delfshaven Delft Delfzijl
Delhi Delhi_Hills Delicias Delitzsch Dell_Rapids Delligsen Dellwood Delmar Delmenhorst Delmont Delph
Delphi Delphos Delray_Beach Delson Delta Deltebre Deltona Delémont Demarest Deming Demmin Demopolis
Den_Burg Den_Helder Denain Denair Denbigh Denby_Dale Denderleeuw Dendermonde Denham_Springs Denholme Denia
Denison Denizli Denkendorf Denmark Denmead Dennis_Port Dennison Denny Dennyloanhead Denpasar Dent
Dentergem Denton Denton_Holme Dentsville Denver Denver_City Denzlingen Depew Depok Derby Derendingen
Dermott Derrimut Derrinturn Derry Derry_Village Derrybeg Dersingham Des_Allemands Des_Moines Des_Peres
Des_Plaines Desborough Deschutes_River_Woods Desenzano_del_Garda Desert_Edge Desert_Hot_Springs Desford
Desio Desloge Desoto_Lakes Dessau Dessel Destelbergen Destin Destrehan Detmold Detroit Detroit-Shoreway
Detroit_Lakes Dettingen_an_der_Erms Deuchendorf Deuil-la-Barre Deurne Deutsch-Wagram Deutschlandsberg
Deutz Deux-Montagnes Deventer Devils_Lake Devine Devizes Devola Devon Devonport Dewas Dewey Dewey-Humboldt
Dewsbury Dexter Dezhou Dhaka Dhūlia Diadema Diagonal_Mar Diamond_Bar Diamond_Creek Diamond_Springs
Diamondhead Dianella Diboll Dickens_Heath Dickinson Dickson Dickson_City Didcot Didsbury Dieburg Diedorf
Dielheim Dielsdorf Diemen Diepenbeek Diepholz Diepoldsau Dieppe Diepsloot Dieren Dierkow-Neu Diest
Dietikon Dietmannsried Dietzenbach Diez Dießen_am_Ammersee Diggle Dighton Digne-les-Bains Digoin Dihok
Dijon Diksmuide Dilbeek Dillenburg Dilley Dillingen Dillingen_an_der_Donau Dillon Dillonvale Dillsburg
Dilworth Dimmitt Dinan Dinant Dinard Dinas_Powys Dingle Dingley_Village Dingolfing Dingwall Dinkelsbühl
Dinklage Dinnington Dinslaken Dinteloord Dinuba Dippoldiswalde Dire_Dawa Discovery_Bay Dishman Disley
Dison Diss Dissen District_Heights Ditchingham Ditton_Hill Ditzingen Divion Dix_Hills Dixiana Dixmoor
Dixon Dixon_Lane-Meadow_Creek Diyarbakır Djibouti Djursholm Dnipro Dobbs_Ferry Doberlug-Kirchhain
Dock_Junction Docklands Doctor_Phillips Doddington Dodge_Center Dodge_City Dodgeville Dodworth Doesburg
Doetinchem Doffing Dogtown Doha Dokkum Dolbeau-Mistassini Dole Dolgellau Dollar Dollard-Des_Ormeaux
Dollymount Dolton Domat Dombasle-sur-Meurthe Dombivli Domodossola Domont Domérat Don_Benito Donabate
Donaghadee Donaghmede Donaldsonville Donalsonville Donaueschingen Donaustadt Donauwörth Donawitz Doncaster
Doncaster_East Donegal Donetsk Dongan_Hills Dongen Dongguan Donington Donisthorpe Donna Donnacona
Donnington Donnybrook Donnycarney Donora Donvale Donzdorf Doolittle Doonside Doorn Doornsteeg Dorado Doral
Doraville Dorchester Dordrecht Doreen Dorfen Dorking Dormagen Dormansland Dormont Dornach Dornbirn
Dorneyville Dornstadt Dornstetten Dorridge Dorsten Dortmund Dorval Dos_Hermanas Dos_Palos Dossenheim
Dothan Douai Douala Douarnenez Double_Oak Doubleview Douchy-les-Mines Douglas Douglass_Hills Douglaston
Douglasville Doune Dour Dourdan Doué-la-Fontaine Dove_Valley Dover Dover-Foxcroft Dover_Base_Housing
Doveridge Doveton Dowagiac Downers_Grove Downey Downham_Market Downingtown Downpatrick Downton Doylestown
Drachten Dracut Draguignan Dragør Drammen Drancy Dranesville Draper Draperstown Draveil Drayton_Valley
Dreghorn Dreieich Drensteinfurt Dresden Dresher Dreta_de_l'Eixample Dreux Drexel_Heights Drexel_Hill
Driebergen-Rijsenburg Driemanspolder Driffield Drochtersen Drogheda Droichead_Nua Droitwich Drolshagen
Dromiskin Dromore Dronfield Drongan Dronten Drouin Droylsden Druid_Hills Drum_Point Drumcondra
Drummondville Drummoyne Drumright Druten Dry_Ridge Dry_Run Drybrook Dryden Drøbak DuBois DuPont Du_Quoin
Duarte Dubai Dubbo Dublin Dubuque Duck_Lake Ducklington Duderstadt Dudley Dueville Duffel Duffield
Dufftown Dugny Duindorp Duisburg Duiven Dukinfield Dulce Duleek Dulles_Town_Center Duluth Dulwich_Hill
Dumas Dumbarton Dumfries Dumont Dunbar Dunblane Dunboyne Duncan Duncanville Dunchurch Duncraig Dundalk
Dundee Dundonald Dundrum Dunean Dunedin Dunellen Dunfermline Dungannon Dungarvan Dungiven Dungloe Dunholme
Dunipace Dunkerque Dunkirk Dunkirk_Town_Center Dunlap Dunleer Dunlewy Dunmanway Dunmore Dunmore_East Dunn
Dunn_Loring Dunnington Dunoon Duns Dunshaughlin Dunstable Dunswell Duntocher Dunwoody Dupo Dupont
Duque_de_Caxias Duquesne Durand Durango Durant Durban Durbuy Durg Durgapur Durham Durmersheim Dursley
Duryea Dushanbe Dutch_Harbor Duvall Duxford Dwight Dyce Dyer Dyersburg Dyersville Dyffryn_Ardudwy
Dyker_Heights Dymchurch Dyserth Działdowo Dzierżoniów Décines-Charpieu Déols Déville-lès-Rouen Döbeln
Dörentrup Dörverden Dún_Laoghaire Dübendorf Düdingen Dülmen Düren Düsseldorf Düsseldorf-Pempelfort
Dąbrowa_Górnicza Dębica Eadestown Eagan Eagar Eagle Eagle_Grove Eagle_Lake Eagle_Mountain Eagle_Pass
Eagle_Point Eagle_River Eagleby Eaglescliffe Eaglesham Eagleton_Village Eagleville Earby Earith
Earl_Shilton Earlimart Earls_Barton Earls_Colne Earlsfield Earlston Earlwood Early Easington Easingwold
Easley East_Alton East_Aurora East_Ayton East_Bergholt East_Bethel East_Boldon East_Brainerd
East_Bridgewater East_Bridgford East_Brunswick East_Calder East_Chattanooga East_Chevington East_Chicago
East_Cleveland East_Concord East_Cowes East_Dean East_Dennis East_Dereham East_Douglas East_Dundee
East_Elmhurst East_End East_Falmouth East_Farmingdale East_Flat_Rock East_Flatbush East_Florence
East_Foothills East_Franklin East_Freehold East_Gaffney East_Garden_City East_Garfield_Park East_Glenville
East_Grand_Forks East_Grand_Rapids East_Greenbush East_Greenville East_Greenwich East_Grinstead
East_Gwillimbury East_Haddam East_Hampton East_Hampton_North East_Hanover East_Harlem East_Harling
East_Hartford East_Harwich East_Haven East_Hemet East_Highland_Park East_Hill-Meridian East_Hills
East_Honolulu East_Horsley East_Independence East_Islip East_Jerusalem East_Kilbride East_La_Mirada
East_Lake East_Lake-Orient_Park East_Lansdowne East_Lansing East_Leake East_Linton East_Liverpool
East_London East_Longmeadow East_Los_Angeles East_Maitland East_Massapequa East_Meadow East_Merrimack
East_Millcreek East_Milton East_Molesey East_Moline East_Moriches East_Naples East_New_York East_Northport
East_Norwalk East_Norwich East_Oakdale East_Orange East_Palestine East_Palo_Alto East_Pasadena
East_Patchogue East_Peckham East_Pensacola_Heights East_Peoria East_Perrine East_Perth East_Petersburg
East_Point East_Port_Orchard East_Porterville East_Prairie East_Providence East_Quogue
East_Rancho_Dominguez East_Renton_Highlands East_Richmond_Heights East_Ridge East_Riverdale East_Rochester
East_Rockaway East_Rockingham East_Rutherford East_Saint_Louis East_San_Gabriel East_Sandwich
East_Setauket East_Shoreham East_Stroudsburg East_Syracuse East_Tawas East_Tilbury East_Tremont East_Troy
East_Victoria_Park East_Village East_Wemyss East_Wenatchee East_Wenatchee_Bench East_Williston
East_Windsor East_Wittering East_York Eastbourne Eastchester Eastgate Eastham Easthampton Eastlake
Eastland Eastlawn_Gardens Eastleigh Eastman Eastmont Easton Easton-in-Gordano Eastover Eastpointe
Eastriggs Eastry Eastvale Eastwood Eaton Eaton_Bray Eaton_Rapids Eaton_Socon Eatonton Eatontown Eatonville
Eau_Claire Eaubonne Ebbw_Vale Ebeltoft Ebensburg Ebensee Eberbach Ebersbach Ebersbach_an_der_Fils
Ebersberg Eberswalde Ebikon Ebnat-Kappel Eboli Ebreichsdorf Ebute_Ikorodu Ecatepec_de_Morelos Eccles
Eccleshall Eccleston Echallens Echelon Eching Echo_Park Echuca Eckernförde Economy Ecorse Ecublens Edam
Edcouch Eddyville Ede Edegem Eden Eden_Isle Eden_Prairie Edenbridge Edenderry Edenfield Edensor_Park
Edenton Edewecht Edgartown Edgecliff_Village Edgefield Edgemere Edgemoor Edgerton Edgewater Edgewater_Park
Edgewood Edgeworthstown Edgware Edgworth Edina Edinboro Edinburg Edinburgh Edingen-Neckarhausen Edison
Edisto Edmond Edmonds Edmonton Edmundston Edna Edson Edwards Edwardsville Edwinstowe Eeklo Eelde Eerbeek
Eersel Eferding Effingham Effretikon Efon-Alaaye Efringen-Kirchen Egelsbach Egersund Egg Egg_Harbor_City
Eggenberg Eggendorf Eggenfelden Eggenstein-Leopoldshafen Eggertsville Egham Eglin_Village Eglinton Egnach
Egremont Egypt_Lake-Leto Ehingen Ehrendingen Ehringshausen Eibar Eibergen Eichenau Eichenzell Eichstätt
Eidelstedt Eidson_Road Eielson_Air_Force_Base Eight_Mile_Plains Eijsden Eil Eilenburg Eimsbüttel Einbeck
Eindhoven Einsiedeln Eisenach Eisenberg Eisenerz Eisenhüttenstadt Eisenstadt Eisleben_Lutherstadt
Eislingen Eitorf Eixample Ejea_de_los_Caballeros Ekenäs Ekerö Eksjö El_Arahal El_Astillero El_Cajon
El_Campello El_Campo El_Carmel El_Casar El_Cenizo El_Centro El_Cerrito El_Cerrito_Corona El_Cerro
El_Cerro_Mission El_Daein El_Dorado El_Dorado_Hills El_Dorado_Springs El_Ejido El_Escorial El_Fasher
El_Granada El_Grao El_Jebel El_Lago El_Masnou El_Mirage El_Monte El_Obeid El_Paso El_Prat_de_Llobregat
El_Reno El_Rio El_Segundo El_Sobrante El_Vendrell El_Verano El_Viso_del_Alcor Elanora Elazığ Elba Elberton
Elbeuf Elbląg Elburg Elburn Elche Elda Eldersburg Elderslie Eldon Eldora Eldorado Eldorado_at_Santa_Fe
Eldridge Electra Elfers Elgin Elgoibar Elim Eliot Elizabeth Elizabeth_City Elizabethton Elizabethtown
Elk_City Elk_Grove Elk_Grove_Village Elk_Plain Elk_Ridge Elk_River Elkhart Elkhorn Elkin Elkins Elko
Elko_New_Market Elkridge Elkton Elland Ellenbrook Ellensburg Ellenton Ellenville Ellesmere Ellesmere_Port
Ellettsville Ellicott_City Ellington Elliot_Lake Ellisburg Ellisville Ellon Ellsworth Ellwangen
Ellwood_City Elm_Grove Elm_Park Elma Elma_Center Elmendorf_Air_Force_Base Elmhurst Elmira Elmira_Heights
Elmont Elmsford Elmshorn Elmstead_Market Elmswell Elmwood Elmwood_Park Elne Elon Eloy Elroy Elsa Elsdorf
Elsenfeld Elsenham Elsfleth Elsloo Elsmere Elst Elstead Elsternwick Elsterwerda Elstree Eltham Eltingville
Eltville Elvas Elverta Elverum Elwood Ely Elyria Elze Embrach Embrun Embsay Emden Emerald Emerald_Isle
Emerald_Lake_Hills Emerald_Lakes Emerald_Mountain Emerson Emerson_Hill Emeryville Emigsville Eminence
Emmaus Emmeloord Emmen Emmendingen Emmer-Compascuum Emmerhout Emmerich Emmermeer Emmetsburg Emmett
Emmitsburg Emneth Empire Empoli Emporia Emsbüren Emsdetten Emstek Emsworth Emu_Plains Encanto
Enchanted_Hills Encinitas Encino Endeavour_Hills Enderby Endicott Endingen Endwell Enfield Enfield_Town
Engadine Engelberg Engelskirchen Engen Enger Enghien Enghien-les-Bains England Englewood Englewood_Cliffs
Enid Eningen_unter_Achalm Enkhuizen Enköping Enna Ennepetal Ennetbürgen Ennigerloh Ennis Enniscorthy
Enniskerry Enniskillen Enns Enoch Enochville Enola Enon Enschede Ensenada Ensley Enterprise
Entraigues-sur-la-Sorgue Entroncamento Enugu Enumclaw Epalinges Epe Ephraim Ephrata Eppelborn Eppelheim
Epping Eppingen Eppstein Epsom Epworth Erandio Erba Erbach Erbil Ercolano Erda Erding Erftstadt Erfurt
Ergolding Ergué-Gabéric Erie Erith Erkelenz Erkner Erkrath Erlands_Point-Kitsap_Lake Erlangen Erlanger
Erlenbach Erlenbach_am_Main Erlensee Ermelo Ermesinde Ermington Ermitagaña Ermont Ermua Erquelinnes
Errenteria Erskine Erstein Erwin Erwitte Erzurum Esbjerg Escalon Escanaba Escatawpa Escaudain Eschborn
Eschenbach Eschwege Eschweiler Escondido Esenler Esgueira Esher Eskilstuna Eskişehir Eslohe Eslöv Esmoriz
Esneux Espanola Esparreguera Espartinas Esparto Española Espelkamp Esperance Espergærde Espinho
Esplugues_de_Llobregat Espoo Esposende Essen Essenbach Essendon Essex Essex_Junction Essexville
Essey-lès-Nancy Essington Esslingen Estacada Estaimpuis Estancias_de_Florida Estavayer-le-Lac Este
Estella-Lizarra Estelle Estepa Estepona Estero Estes_Park Estevan Estherville Estoril Estremoz Estômbar
Etna Etobicoke Eton Eton_Wick Etowah Ettenheim Ettingen Ettlingen Ettrick Etwall Etāwah Eucalyptus_Hills
Euclid Eudora Eufaula Eugene Euharlee Euless Eunice Eupen Eureka Euskirchen Eustis Eutaw Eutin Euxton
Evans Evansdale Evanston Evansville Eveleth Evendale Evenwood Evercreech Everett Evergem Evergreen
Evergreen_Park Everman Eversley Everson Everswinkel Everton_Park Evesham Ewell Ewhurst Ewing
Excelsior_Springs Exeter Exhall Exminster Exmouth Exning Experiment Exton Eybens Eye Eyemouth Eynsford
Eynsham Eysines Eythorne Ełk Faaborg Fabens Fabriano Faches-Thumesnil Faenza Fafe Fagersta
Fagnano_Olona-Bergoro Faifley Failsworth Fair_Haven Fair_Lawn Fair_Oaks Fair_Oaks_Ranch Fair_Plain
Fairbanks Fairbanks_Ranch Fairborn Fairburn Fairbury Fairchild_Air_Force_Base Fairdale Fairfax
Fairfax_Station Fairfield Fairfield_Glade Fairfield_Harbour Fairfield_Heights Fairfield_West Fairford
Fairhaven Fairhope Fairland Fairlawn Fairless_Hills Fairlight Fairmont Fairmont_City Fairmount Fairport
Fairport_Harbor Fairview Fairview_Heights Fairview_Park Fairview_Shores Fairway Fairwood Faisalabad
Fajardo Fakenham Falaise Falcon_Heights Falconara_Marittima Falfurrias Falkenberg Falkenhagener_Feld
Falkensee Falkenstein Falkirk Falköping Fall_River Fallbrook Fallin Fallingbrook Fallon Fallowfield
Falls_Church Falls_City Fallsburg Fallston Falmouth Falun Fameck Famões Fano Fanwood Far_Rockaway
Farciennes Fareham Fargo Faribault Faridabad Faringdon Farley Farmers_Branch Farmers_Loop Farmersville
Farmerville Farmingdale Farmington Farmington_Hills Farmingville Farmsen-Berne Farmville Farnborough
Farndon Farnham Farnham_Royal Farnsfield Farnworth Faro Farr_West Farragut Farrell Farum Farébersviller
Fasano Fate Fauldhouse Favara Faversham Favoriten Fawkner Fayette Fayetteville Fazeley Feasterville
Feather_Sound Featherstone Federal_Heights Federal_Way Federalsburg Fehmarn Fehrbellin Feignies Feijenoord
Feira Feira_de_Santana Felanitx Feldbach Feldkirch Feldkirchen-Westerham Felgueiras Felida Felixdorf
Felixstowe Fellbach Felling Fellsmere Felsberg Feltham Felton Feltre Feltwell Fene Fenghuang Fennpfuhl
Fenstanton Fenton Ferbane Ferentino Fergus_Falls Ferguson Ferlach Fermo Fermoy Fern_Creek Fern_Park
Fernandina_Beach Ferndale Ferndown Ferney-Voltaire Fernhill_Heath Fernhurst Fernie Fernley Ferns
Ferntree_Gully Fernway Ferny_Hills Fernán-Núñez Ferrara Ferriday Ferris Ferrisburgh Ferrol Ferry_Pass
Ferryhill Ferrysburg Festus Fethard Feucht Feuchtwangen Feurs Feusisberg Feyzin Fiano_Romano Ficarazzi
Fidenza Fieberbrunn Fife Figeac Figline_Valdarno Figtree Figueira_da_Foz Figueres Filderstadt Filer Filey
Fillmore Finale_Emilia Finale_Ligure Financial_District Findern Finderne Findlay Findon Finedon Finglas
Finkenstein_am_Faaker_See Finley Finnentrop Finneytown Finningley Finspång Finsterwalde Fiorano
Fiorenzuola_d'Arda Fircrest Firebaugh Firestone Firhouse Firminy Firthcliffe Fischamend-Markt Fish_Hawk
Fishburn Fishers Fishersville Fishguard Fishhook Fiskdale Fisksätra Fitchburg Fitzgerald Fitzroy
Fitzroy_North Fitzwilliam Fiuggi Fiume_Veneto Fiumefreddo_Sicilia Fiumicino-Isola_Sacra Five_Corners
Five_Dock Five_Forks Five_Oak_Green Fiães Flagami Flagler_Beach Flagler_Estates Flagstaff Flagstaff_Hill
Flamatt Flamborough Flanders Flat_River Flat_Rock Flatbush Flatlands Flatwoods Flawil Fleckney Fleet
Fleetwood Fleming_Island Flemingsburg Flemington Flensburg Flers Fletcher Fleurus Fleury-Mérogis
Fleury-les-Aubrais Flexbury Flieden Flimby Flin_Flon Flint Flitwick Floirac Flora Floral_City Floral_Park
Florange Florence Florence-Graham Florennes Floresville Florham_Park Florianópolis Florida Florida_City
Florida_Ridge Floridablanca Floridia Floridsdorf Florin Floris Florissant Florstadt Florø Flossmoor
Flourtown Flower_Hill Flower_Mound Flowery_Branch Flowing_Wells Flowood Floydada Flums Flushing
Flying_Hills Flémalle-Haute Fléron Flöha Flörsheim Fløng Fochabers Foggia Foix Folcroft Foley Foligno
Folkestone Folkston Follansbee Follonica Folly_Beach Folsom Fond_du_Lac Fondettes Fondi Fonsorbes Fontaine
Fontaine-lès-Dijon Fontainebleau Fontaines-sur-Saône Fontana Fontenay-aux-Roses Fontenay-le-Comte
Fontenay-le-Fleury Fontenay-sous-Bois Fontwell Foothill_Farms Foothill_Ranch Footscray Forbach Forbes
Forchheim Ford_City Ford_Heights Fordham Fordingbridge Fordon Fords Fordyce Forest Forest_Acres
Forest_City Forest_Glen Forest_Grove Forest_Heights Forest_Hill Forest_Hills Forest_Lake Forest_Oaks
Forest_Park Forest_Row Forestbrook Forestdale Forestville Forfar Forio Forked_River Forks Forlimpopoli
Forlì Formby Formia Formigine Fornacelle Forney Forres Forrest_City Forrestfield Forssa Forst Forster
Forsyth Fort_Atkinson Fort_Belvoir Fort_Bliss Fort_Bragg Fort_Branch Fort_Campbell_North Fort_Carson
Fort_Collins Fort_Defiance Fort_Dix Fort_Dodge Fort_Drum Fort_Edward Fort_Erie Fort_Frances Fort_Gibson
Fort_Hall Fort_Hamilton Fort_Hood Fort_Hunt Fort_Irwin Fort_Knox Fort_Lauderdale Fort_Lee
Fort_Leonard_Wood Fort_Lupton Fort_Madison Fort_McKinley Fort_McMurray Fort_Meade Fort_Mill Fort_Mitchell
Fort_Morgan Fort_Myers Fort_Myers_Beach Fort_Myers_Shores Fort_Nelson Fort_Oglethorpe Fort_Payne
Fort_Pienc Fort_Pierce Fort_Pierce_North Fort_Pierce_South Fort_Polk_North Fort_Polk_South
Fort_Riley_North Fort_Rucker Fort_Salonga Fort_Saskatchewan Fort_Scott Fort_Shawnee Fort_Smith
Fort_St._John Fort_Stewart Fort_Stockton Fort_Thomas Fort_Valley Fort_Walton_Beach Fort_Washington
Fort_Wayne Fort_William Fort_Worth Fort_Wright Fortaleza Forth Fortuna Fortuna_Foothills Fortuneswell
Fortville Forty_Fort Fos-sur-Mer Foshan Fossano Fosses Fosses-la-Ville Foster Foster_City Fostoria
Fouesnant Fougères Fountain Fountain_Hill Fountain_Hills Fountain_Inn Fountain_Valley Fountainebleau
Fountainhead-Orchard_Hills Fouquières-lès-Lens Four_Corners Four_Marks Fourmies Fowey Fowler Fowlerville
Fox_Chapel Fox_Farm-College Fox_Island Fox_Lake Fox_Lake_Hills Fox_Point Fox_River_Grove Fox_Run
Foxborough Foxford Foxrock Foz Foz_do_Douro Foz_do_Iguaçu Frackville Fraga Frameries Framingham
Framingham_Center Framlingham Franca Francavilla_Fontana Francavilla_al_Mare Francheville Francisville
Francofonte Franconia Franconville Franeker Frankenberg Frankenmuth Frankenthal Frankfort Frankfort_Square
Frankfurt_am_Main Frankhuis Franklin Franklin_Center Franklin_Lakes Franklin_Park Franklin_Square
Franklinton Frankston Frankston_East Frankston_South Französisch_Buchholz Frascati Fraser Fraserburgh
Frasnes-lez-Buissenal Frastanz Frattamaggiore Frattaminore Frauenfeld Frazier_Park Frechen Freckleton
Fredensborg Fredericia Frederick Fredericksburg Frederickson Fredericktown Fredericton Frederiksberg
Frederikshavn Frederikssund Frederiksværk Fredonia Fredrikstad Freeburg Freedom Freehold Freeland
Freemansburg Freeport Freer Freetown Freiberg Freiberg_am_Neckar Freiburg Freienbach Freilassing Freisen
Freising Freistadt Freital Fremantle Fremington Fremont French_Camp French_Island Frenchs_Forest
Frenchville Frenkendorf Fresh_Meadows Freshwater Fresnes Fresnes-sur-Escaut Fresnillo Fresno Freudenberg
Freudenstadt Freyming-Merlebach Freystadt Fribourg Frick Frickenhausen Fridley Friedberg Friedeburg
Friedenau Friedland Friedrichsdorf Friedrichsfelde Friedrichshafen Friedrichshagen Friedrichshain
Friedrichsthal Frielendorf Friendly Friendship_Village Friendswood Friesoythe Frimley Frinton-on-Sea
Friona Frisco Friston Fritzlar Frizington Frodsham Frohnau Frome Front_Royal Frontenac Frontignan
Frosinone Frostburg Frostproof Frouard Fruit_Cove Fruit_Heights Fruit_Hill Fruita Fruitland Fruitland_Park
Fruitridge_Pocket Fruitvale Fruitville Frutigen Fréjus Fröndenberg Fucecchio Fuencarral-El_Pardo
Fuengirola Fuenlabrada Fuensalida Fuente-Álamo_de_Murcia Fuente_Palmera Fuhlsbüttel Fujisawa Fukuoka
Fukushima Fukuyama Fulbourn Fulda Fuldatal Fuller_Heights Fullerton Fully Fulshear Fulton Fultondale
Funchal Fundão Fuorigrotta Fuquay-Varina Furnace_Green Furth_im_Wald Furtwangen Fushun Fussels_Corner
Fuveau Fuxin Fuzhou Fußach Fylde Fátima Fânzeres Fès Fécamp Førde Füllinsdorf Fürstenau Fürstenfeld
Fürstenfeldbruck Fürstenwalde Fürth Füssen Fīrozābād Gablitz Gadsden Gaerwen Gaeta Gafanha_da_Nazaré
Gaffney Gage_Park Gages_Lake Gaggenau Gagny Gahanna Gaildorf Gaillac Gaillard Gaillimh Gaimersheim
Gainesville Gainfarn Gainsborough Gaithersburg Gajuwaka Galapagar Galashiels Galatina Galatone Galax
Galaţi Galdakao Galena Galena_Park Galesburg Galeville Galgate Galion Gallarate Gallatin Galliano Galliate
Gallipoli Gallipolis Gallneukirchen Gallup Gallus Galston Galt Galva Galveston Gambettola Gambrills
Gamewell Gamla_Uppsala Gamlingay Gamonal Gananoque Ganderkesee Gandia Gang_Mills Gangelt Ganges Ganja
Gantt Gap Garbagnate_Milanese Garbsen Garches Garching_an_der_Alz Garching_bei_München García Gardanne
Gardelegen Garden_Acres Garden_City Garden_City_Park Garden_City_South Garden_Grove Garden_Home-Whitford
Garden_Ridge Garden_View Gardena Gardendale Gardere Gardiner Gardner Gardnertown Gardnerville
Gardnerville_Ranchos Gardone_Val_Trompia Garelochhead Garfield Garfield_Heights Garforth
Garges-lès-Gonesse Gargrave Garland Garmisch-Partenkirchen Garner Garnet Garnett Garoua Garrel Garrett
Garrison Garstang Gartcosh Gartenstadt Garwood Gary Garyville Gas_City Gaspé Gastonia Gastonville
Gates-North_Gates Gateshead Gatesville Gateway Gatineau Gatlinburg Gautier Gauting Gavere Gavirate Gavà
Gawler Gaya Gaylord Gaza Gaziantep Gdańsk Gdynia Gebenstorf Gebze Geddington Geel Geelong Geertruidenberg
Geeste Geesthacht Gehrden Geidorf Geilenkirchen Geisenfeld Geisenheim Geislingen_an_der_Steige
Geispolsheim Gela Geldermalsen Geldern Geldrop Geleen Gelligaer Gelnhausen Gelsenkirchen Gelterkinden
Gembloux Gemeinde_Friedland Gemert Gemona Gemünden_am_Main Genappe Genas Gendt General_Santos Genesee
Geneseo Geneva Gengenbach Genk Gennep Gennevilliers Genoa Genoa_City Gent Genthin Gentilly Gentry
Genzano_di_Roma Genève George_Town George_West Georges_Hall Georgetown Georgsmarienhütte Gera
Geraardsbergen Geraldton Gerasdorf_bei_Wien Gerenzano Geretsried Gering Gerlafingen Gerlingen Germantown
Germantown_Hills Germering Germersheim Gernika-Lumo Gernsbach Gernsheim Gerpinnes Gerrards_Cross
Gerstetten Gersthofen Gervais Gerzat Gescher Geseke Gesundbrunnen Getafe Gettysburg Getxo Gevelsberg Gex
Ghedi Ghāziābād Giarre Giaveno Gibbstown Gibraleón Gibraltar Gibson Gibson_City Gibsonburg Gibsonia
Gibsons Gibsonton Gibsonville Giddings Gien Giengen_an_der_Brenz Gierłoż Giesen Giessendam Gießen
Gif-sur-Yvette Giffnock Giffoni_Valle_Piana Gifford Gifhorn Gifu-shi Gig_Harbor Gignac-la-Nerthe Gijón
Gilberdyke Gilbert Gilberts Gilbertsville Gilching Gilfach_Goch Gilford Gillespie Gillette Gillingham
Gilmanton Gilmer Gilroy Gilwern Gilze Gines Ginneken Ginosa Ginsheim-Gustavsburg Gioia_Tauro
Gioia_del_Colle Giovinazzo Girard Girona Girrawheen Girton Girvan Gisborne Gislaved Gisors Gistel
Giubiasco Giugliano_in_Campania Giulianova Giussano Givet Givors Giza Giżycko Gjøvik Glace_Bay Gladbeck
Gladenbach Gladesville Gladeview Gladewater Gladstone Gladstone_Park Gladwin Glanamman Gland Glandwr
Glapwell Glarus Glasgow Glasgow_Village Glasnevin Glassboro Glassmanor Glassport Glastonbury
Glastonbury_Center Glauchau Glebe Gleed Gleisdorf Gleizé Glemsford Glen_Allen Glen_Avon Glen_Burnie
Glen_Carbon Glen_Cove Glen_Ellyn Glen_Head Glen_Iris Glen_Oaks Glen_Raven Glen_Ridge Glen_Rock Glen_Rose
Glen_Waverley Glenarden Glenboig Glencoe Glendale Glendale_Heights Glendive Glendora Gleneagle Glenferrie
Glenfield Glenmavis Glenmont Glenmore_Park Glenn_Dale Glenn_Heights Glennville Glenolden Glenorchy
Glenpool Glenrock Glenrothes Glenroy Glens_Falls Glens_Falls_North Glenshaw Glenside Glenvar_Heights
Glenview Glenville Glenwood Glenwood_Landing Glenwood_Springs Glienicke Glinde Glinton Gliwice Globe
Gloggnitz Glossop Glostrup Gloucester Gloucester_City Gloucester_Courthouse Gloucester_Point Gloversville
Gloverville Glusburn Glyn-neath Glückstadt Gmunden Gmünd Gnarrenburg Gniezno Gnosall Gobowen Goch
Godalming Goddard Godella Goderich Godfrey Godmanchester Godstone Goedereede Goes Goffstown Goirle Goiânia
Golbey Golborne Gold_Camp Gold_Canyon Gold_Coast Gold_River Goldach Goldau Goldbach Golden Golden_Beach
Golden_Gate Golden_Glades Golden_Grove Golden_Hills Golden_Square Golden_Triangle Golden_Valley Goldendale
Goldenrod Goldenstedt Goldsboro Goleniów Goleta Golf_Manor Gols Gomaringen Gombe Gondizalves Gondomar
Gonesse Gonzales Gonzalez Good_Hope Gooding Goodings_Grove Goodland Goodlettsville Goodna Goodview
Goodwick Goodyear Gooik Goole Goonellabah Goor Goose_Creek Goostrey Gorakhpur Gordon_Heights Gore
Gorebridge Gorey Gorgonzola Gorham Gorinchem Goring Gorizia Gorleston-on-Sea Gorlice Gorokan Gorredijk
Gorseinon Gort Gorzów_Wielkopolski Gosberton Gosforth Goshen Goslar Gosnell Gosnells Gosport Gossau
Gossops_Green Gostyń Gotha Gotham Gothenburg Gottmadingen Gouda Goulburn Goulding Goulds Gourock
Goussainville Gouverneur Gouvieux Governador_Valadares Gowanda Goxhill Goyang-si Graben-Neudorf Grabs
Gracemere Gradignan Grado Grafenau Grafing_bei_München Grafton Gragnano Graham Graiguenamanagh Grain
Grain_Valley Grajewo Grambling Gramercy Gramercy_Park Grammichele Granada Granadilla_de_Abona Granard
Granbury Granby Grand-Couronne Grand_Bank Grand_Bay Grand_Blanc Grand_Boulevard Grand_Centre
Grand_Falls-Windsor Grand_Forks Grand_Haven Grand_Island Grand_Junction Grand_Ledge Grand_Mound
Grand_Prairie Grand_Rapids Grand_Saline Grand_Terrace Grande-Synthe Grande_Cache Grande_Prairie Grandview
Grandview_Heights Grandville Grandwood_Park Grandyle_Village Grange-over-Sands Grange_Hill Grangemouth
Granger Grangeville Granite_Bay Granite_City Granite_Falls Granite_Hills Granite_Quarry Granite_Shoals
Graniteville Granollers Grant Grant-Valkaria Grant_City Grantham Grantley Grantown_on_Spey Grants
Grants_Pass Grantsville Grantville Granville Grao_de_Murviedro Grape_Creek Grapevine Grappenhall
Grasonville Grasrijk Grass_Valley Grasse Grassington Gratkorn Gratwein Graulhet Grave Gravel_Ridge
Gravelines Gravenhurst Gravesend Gravette Gravina_di_Catania Gravina_in_Puglia Gray Gray_Summit
Graymoor-Devondale Grays Grayslake Grayson Grayson_Valley Graz Greasby Great_Ayton Great_Barford
Great_Barton Great_Bend Great_Bentley Great_Bookham Great_Dunmow Great_Eccleston Great_Falls Great_Glen
Great_Gonerby Great_Harwood Great_Haywood Great_Horkesley Great_Houghton Great_Kills Great_Leighs
Great_Malvern Great_Marton Great_Missenden Great_Neck Great_Neck_Estates Great_Neck_Plaza Great_Sankey
Great_Torrington Great_Wakering Great_Wyrley Great_Yarmouth Great_Yeldham Greater_Grand_Crossing
Greater_Napanee Greater_Noida Greater_Northdale Greater_Sudbury Greater_Upper_Marlboro Greatwood Greece
Greeley Green Green_Bay Green_Cove_Springs Green_Forest Green_Harbor-Cedar_Crest Green_Haven Green_Hill
Green_Island Green_Knoll Green_Oaks Green_Park Green_River Green_Rock Green_Tree Green_Valley Greenacre
Greenacres Greenacres_City Greenbelt Greenbriar Greenbrier Greenburgh Greencastle Greendale Greene
Greeneville Greenfield Greenfields Greenford Greenhill Greenhills Greenhithe Greenisland Greenland
Greenlawn Greenock Greenpoint Greensboro Greensborough Greensburg Greenslopes Greenstone Greentown
Greentree Greenvale Greenville Greenwich Greenwith Greenwood Greenwood_Lake Greenwood_Village Greer
Grefrath Greifensee Greifswald Greiz Grenaa Grenada Grenchen Grenoble Grenzach-Wyhlen Gresford Gresham
Gresham_Park Gretna Gretz-Armainvilliers Greve Greven Grevenbroich Grevesmühlen Greymouth Greystanes
Greystones Grez-Doiceau Gricignano_di_Aversa Gridley Gries Griesheim Grieskirchen Griffin Griffith Grifton
Grigny Grijó Grimbergen Grimes Grimethorpe Grimma Grimmen Grimsby Grimstad Grimston Grindsted Grinnell
Grissom_Air_Force_Base Griston Grobbendonk Grodzisk_Mazowiecki Groenewoud Groenswaard Groesbeck Groesbeek
Gronau Groningen Groot_IJsselmonde Gropiusstadt Groslay Grossarl Grosse_Ile Grosse_Pointe
Grosse_Pointe_Farms Grosse_Pointe_Park Grosse_Pointe_Shores Grosse_Pointe_Woods Grosseto Groton
Grottaferrata Grottaglie Grottammare Grottoes Grou Grove Grove_City Grovedale Groveland Groveport
Grover_Beach Groves Groveton Grovetown Groveville Groß-Enzersdorf Groß-Gerau Groß-Umstadt Groß-Zimmern
Groß_Kreutz Großbottwar Großenhain Großenkneten Großenlüder Großhansdorf Großostheim Großrosseln
Großräschen Grudziądz Grugliasco Grumo_Appula Grumo_Nevano Grundy_Center Grunewald Gryfino Grymes_Hill
Gràcia Grândola Gräfelfing Gränichen Gröbenzell Grödig Grünberg Grünburg Grünstadt Grünwald Gstaad
Guadalajara Guadalupe Guadarrama Guadix Gualdo_Tadino Guangzhou Guankou Guantánamo Guarda
Guardamar_del_Segura Guarujá Guarulhos Guastalla Guatemala_City Guayama Guayanilla Guayaquil Guaynabo
Gubbio Guben Gudensberg Guebwiller Guelph Guerneville Gueugnon Guia Guichen Guidel-Plage Guidonia
Guidonia_Montecelio Guifões Guildford Guilers Guilford Guilford_Center Guilherand-Granges Guilin Guillena
Guimarães Guingamp Guipavas Guisborough Guiseley Guiyang Gujan-Mestras Gujranwala Gujrat Gulbarga
Gulf_Breeze Gulf_Gate_Estates Gulf_Hills Gulf_Park_Estates Gulf_Shores Gulfport Guli Gulivoire_Park
Gullane Gulpilhares Gumi Gummersbach Gumpoldskirchen Gun_Barrel_City Gunbarrel Gundelfingen Gunnedah
Gunness Gunnislake Gunnison Gunskirchen Guntersville Guntown Guntramsdorf Guntur Gunzenhausen Gurabo
Gurnee Guspini Gussago Gustavo_Adolfo_Madero Gustavsberg Gustine Guthrie Guttenberg Guwahati Guyancourt
Guymon Guánica Guénange Guérande Guéret Guía_de_Isora Gwalior Gwangju Gweedore Gympie Gypsum Gáldar
Gällivare Gänserndorf Gärtringen Gävle Gårdsten Gérardmer Gómez_Palacio Göppingen Görlitz Göss Gösting
Göteborg Göttingen Götzens Götzis Güimar Günzburg Güstrow Gütersloh Głogów Ha'il Haacht Haag Haaksbergen
Haaltert Haan Haar Haarlem Hachiōji Hacienda_Heights Hacienda_Santa_Fe Hackensack Hackettstown Hadamar
Haddenham Haddington Haddon_Heights Haddonfield Haderslev Hadleigh Hadley Hadley_Wood Hadlow Hadsten
Hadston Haelen Hafar_Al-Batin Hafendorf Hagen Hagenow Hagerstown Hagley Hagondange Haguenau Hahira
Hahnville Haibach Haid Haidershofen Haifa Haiger Haigerloch Haikou Haiku-Pauwela Hailey Hailsham
Hain-Gründau Hainault Hainburg_an_der_Donau Haines_City Hainesville Hainichen Haiphong Hajnówka Hakenfelde
Hakodate Halberstadt Halden Haldensleben_I Hale Haledon Halen Halensee Hales_Corners Halesowen Halesworth
Haleyville Half_Moon Half_Moon_Bay Halfway Halfway_House Halifax Hall_in_Tirol Hallam Hallandale_Beach
Hallbergmoos Halle Halle_Neustadt Hallein Hallett_Cove Hallettsville Hallglen Halling Halls_Head Hallsberg
Hallstadt Hallstahammar Hallsville Halluin Halmstad Halstead Halstenbek Halsteren Haltern_am_See
Haltom_City Halton Haltwhistle Halver Ham_Lake Hamadān Hamamatsu Hamar Hamble-le-Rice Hambleton Hamburg
Hamburg-Mitte Hamburg-Nord Hambühren Hamden Hameldon_Hill Hameln Hamhŭng Hamilton Hamilton_Hill
Hamilton_Square Hamilton_Worcester Hamina Hamlet Hamlin Hamm Hamme Hammelburg Hamminkeln Hammond Hammonton
Hampden Hampshire Hampstead Hampton Hampton_Bays Hampton_Park Hampton_in_Arden Hamtramck Hanahan Hanapēpē
Hanapēpē_Heights Hanau_am_Main Hanceville Hancock Handan Handen Hanford Hangzhou Haninge Hannahs_Mill
Hannibal Hannover Hannoversch_Münden Hannut Hanoi Hanover Hanover_Park Hanslope Hansville Hapeville
Happy_Valley Happy_Valley-Goose_Bay Hapton Harahan Harare Harbin Harbison_Canyon Harbor_Bluffs
Harbour_Heights Harburg Harbury Hard Hardeeville Hardegsen Hardenberg Harderwijk Hardin Hardingstone
Hardwick Hardwick_Village Harefield Harelbeke Haren Harenkarspel Harfleur Hargeysa Harker_Heights Harlan
Harlech Harlem Harleston Harleysville Harlingen Harlington Harlow Harnes Haro Harold_Wood Harpenden
Harper_Woods Harpswell_Center Harrah Harriman Harringay Harrington Harrington_Park Harris_Hill Harrisburg
Harrisdale Harrislee Harrison Harrisonburg Harrisonville Harristown Harrisville Harrodsburg Harrogate
Harrold Harrow_on_the_Hill Harsefeld Harsewinkel Harstad Harston Harsum Hart Hart_bei_Graz Hartberg
Hartford Hartford_City Harthill Hartland Hartlebury Hartlepool Hartley Hartley_Wintney Hartsdale Hartselle
Hartshill Hartstown Hartsville Hartville Hartwell Harvard Harvest Harvey Harveys_Lake Harvington Harwell
Harwich Harwood_Heights Hasbergen Hasbrouck_Heights Haselhorst Haselünne Haskell Haslemere Haslett Haslev
Haslingden Haslingfield Hasselt Hassocks Hastings Hastings-on-Hudson Hatboro Hatert Hatfield
Hatfield_Heath Hatfield_Peverel Hatherleigh Hathern Hathersage Hatillo Hattem Hatten Hattersheim
Hattiesburg Hattingen Hatton Haubourdin Haugesund Haughton Haughton_Green Haukipudas Hauppauge Hausham
Hauterive Hautmont Hauzenberg Havana Havant Havelock Haverfordwest Haverhill Haverigg Haverstraw Haviland
Havixbeck Havre Havre_de_Grace Hawaiian_Acres Hawaiian_Beaches Hawaiian_Gardens Hawaiian_Ocean_View
Hawaiian_Paradise_Park Hawarden Hawera Hawick Hawkesbury Hawkhurst Hawkinge Hawkinsville Haworth Hawthorn
Hawthorn_East Hawthorn_South Hawthorn_Woods Hawthorne Haxby Haxey Hayange Hayden Haydock Haydon_Bridge
Hayes Hayesville Hayfield Hayle Hayling_Island Haymarket Hays Haysville Hayti Hayward Haywards_Heath
Hazard Hazardville Hazebrouck Hazel_Crest Hazel_Dell Hazel_Green Hazel_Grove Hazel_Park Hazelwood
Hazlehurst Hazleton Haßfurt Haßloch Heacham Head_of_Muir Head_of_Westport Headcorn Headland Heage
Healdsburg Healdton Healing Heanor Hearne Hearst Heath Heathcote Heathmont Heathrow Heaton_Chapel Heavener
Heavitree Hebbronville Hebburn Hebden_Bridge Heber Heber-Overgaard Heber_City Heber_Springs Hebron
Hechingen Heckington Heckmondwike Heddesheim Hedensted Hedge_End Hedon Hedwig_Village Heek Heemskerk
Heemstede Heer Heerde Heerenveen Heerhugowaard Heerlen Heesch Heeswijk-Dinther Heeze Hefei Heflin Hegang
Hegnau Heide Heidelberg Heiden Heidenau Heidenheim_an_der_Brenz Heighington Heikendorf
Heilbad_Heiligenstadt Heilbronn Heiligenhafen Heiligenhaus Heiligensee Heiloo Heilsbronn Heimberg Heino
Heinola Heinsberg Heist-op-den-Berg Helchteren Helden Helena Helena-West_Helena Helena_Valley_Northeast
Helena_Valley_Northwest Helena_Valley_Southeast Helena_Valley_West_Central Helensburgh Helensvale
Hell's_Kitchen Hellenthal Hellersdorf Hellertown Hellevoetsluis Hellín Helmbrechts Helmond Helmsley
Helmstedt Helotes Helpman Helsby Helsingborg Helsinge Helsingør Helsinki Helston Hem Hemau Hemel_Hempstead
Hemer Hemet Hemiksem Hemingbrough Hemingford_Grey Hemlock_Farms Hemmingen Hemmoor Hempstead Hemsbach
Hemsby Hemsworth Hemyock Hendaye Henderson Hendersonville Hendrik-Ido-Ambacht Hendron Henfield Hengelo
Hengoed Hengshui Hengstdal Hengyang Henley-on-Thames Henley_in_Arden Henlow Henndorf_am_Wallersee
Hennebont Hennef Hennigsdorf Henrietta Henryetta Henstridge Hephzibah Heppenheim_an_der_Bergstrasse
Herald_Harbor Herblay Herbolzheim Herborn Herbrechtingen Herculaneum Hercules Herdecke Hereford Herent
Herentals Herenthout Herford Hergiswil Herisau Heritage_Hills Heritage_Lake Heritage_Village Herk-de-Stad
Herkimer Hermannsburg Hermantown Hermiston Hermitage Hermon Hermosa_Beach Hermosillo Hermsdorf Hernals
Hernando Hernani Herndon Herne Herne_Bay Herning Heroica_Guaymas Heroica_Matamoros Herrenberg Herricks
Herriman Herrin Herrliberg Herrsching_am_Ammersee Hersbruck Herselt Hershey Herstal Herten Hertford Herve
Hervey_Bay Herxheim_am_Berg Herzberg Herzberg_am_Harz Herzele Herzogenaurach Herzogenbuchsee Herzogenrath
Heróica_Zitácuaro Herāt Hesperia Hessisch_Lichtenau Hessisch_Oldendorf Hesston Heswall Hethersett
Hetton-Le-Hole Hettstedt Heubach Heusden Heusdenhout Heusenstamm Heusweiler Hewitt Hewlett Hexham Heyburn
Heysham Heythuysen Heywood Heyworth Heze Hialeah Hialeah_Gardens Hiawatha Hibaldstow Hibbing Hickam_Field
Hickory Hickory_Creek Hickory_Hills Hickory_Withe Hicksville Hidalgo Hidden_Meadows Hidden_Valley
Hidden_Valley_Lake Hiddenhausen Hideaway Hietzing Higginsville High_Barnet High_Bentham High_Blantyre
High_Bridge High_Etherley High_Halstow High_Peak High_Point High_Ridge High_River High_Springs
High_Valleyfield High_Wycombe Higham_Ferrers Highbridge Highclere Highett Highgrove Highland
Highland_Acres Highland_Beach Highland_City Highland_Falls Highland_Heights Highland_Lake Highland_Lakes
Highland_Mills Highland_Park Highland_Springs Highland_Village Highlands Highlands-Baywood_Park
Highlands_Ranch Highley Highton Hightown Hightstown Highview Highwood Highworth Hilchenbach Hildale
Hildburghausen Hilden Hildesheim Hill_Air_Force_Base Hillandale Hillarys Hillcrest Hillcrest_Heights Hille
Hillegom Hillerød Hilliard Hillsboro Hillsborough Hillsdale Hillside Hillsmere_Shores Hillsville Hillview
Hilmar-Irwin Hilo Hilpoltstein Hilter Hilton Hilton_Head Hilton_Head_Island Hilvarenbeek Hilversum
Hilzingen Himberg Himeji Hinchinbrook Hinchley_Wood Hinckley Hindhead Hindley Hinesburg Hinesville Hingham
Hinnerup Hinsdale Hinton Hinwil Hirakata Hiram Hiratsuka Hiroshima Hirschaid Hirschberg_an_der_Bergstraße
Hirson Hirwaun Hisar Histon Hitchcock Hitchin Hjørring Ho-Ho-Kus Ho_Chi_Minh_City Hobart Hobbs Hobe_Sound
Hoboken Hobro Hochdorf Hochfeld Hochheim_am_Main Hockenheim Hockessin Hockinson Hockley Hockley_Heath
Hoddesdon Hodgenville Hoeilaart Hoek_van_Holland Hoensbroek Hoeselt Hof Hof_bei_Salzburg Hoffman_Estates
Hofgeismar Hofheim_am_Taunus Hogansville Hoge_Mors Hoge_Vucht Hohen_Neuendorf Hohenbrunn Hohenems
Hohenhameln Hohenmölsen Hohenstein-Ernstthal Hohenwald Hohhot Hoisington Hokendauqua Hokes_Bluff Holbeach
Holbeck Holbrook Holbæk Holden Holden_Heights Holdenville Holdrege Holguín Holiday Holiday_City-Berkeley
Holiday_City_South Holiday_Shores Hollabrunn Holladay Holland Hollandale Hollidaysburg Hollingworth
Hollins Hollis Hollis_Center Hollister Holliston Hollola Holloman_Air_Force_Base Holloway Holly Holly_Hill
Holly_Hills Holly_Lake_Ranch Holly_Springs Hollymead Hollywood Hollywood_Park Holmen Holmes_Beach
Holmes_Chapel Holmfirth Holsbeek Holstebro Holsworthy Holt Holton Holton_le_Clay Holts_Summit Holtsville
Holtville Holyhead Holyoke Holytown Holywell Holywell_Green Holywood Holzgerlingen Holzkirchen Holzminden
Holzwickede Homberg Hombourg-Haut Hombrechtikon Homburg Home_Gardens Homeacre-Lyndora Homebush_West
Homedale Homeland Homeland_Park Homer Homer_Glen Homestead Homestead_Meadows_North Homestead_Meadows_South
Hometown Homewood Hominy Homosassa Homosassa_Springs Homs Homyel' Honaunau-Napoopoo Honchō Hondarribia
Hondo Honea_Path Honeoye_Falls Honesdale Honfleur Hong_Kong Honiton Honolulu Honselersdijk Hoo Hood_River
Hoofddorp Hoogerheide Hoogeveen Hoogezand Hoogland Hooglede Hoogstraten Hoogvliet Hook Hook_Norton Hooks
Hooksett Hooper Hoopeston Hoorn Hoosick_Falls Hoover Hooverson_Heights Hopatcong Hopatcong_Hills Hope
Hope_Island Hope_Mills Hope_Valley Hopedale Hopeman Hopewell Hopkins Hopkinsville Hopkinton
Hoppers_Crossing Hopton_on_Sea Hoquiam Horace Horam Horb_am_Neckar Horbury Horgen Horicon Horizon_City
Horizon_West Horley Horlivka Hormigueros Horn Horn_Lake Horncastle Hornchurch Horndon_on_the_Hill Hornell
Hornsby Hornsby_Bend Hornsea Horrabridge Horseheads Horseheads_North Horsens Horseshoe_Bay Horsford
Horsforth Horsham Horsley Horsmonden Horta Horta-Guinardó Hortaleza Horten Horton Hortonville Horw Horwich
Hostafrancs Hot_Springs Hot_Springs_National_Park Hot_Springs_Village Houdain Hough Houghton
Houghton-Le-Spring Houghton_Lake Houghton_on_the_Hill Houilles Houlton Houma Hounslow Houplines Houston
Houthalen Houthulst Hove Hoveton Howard Howard_Beach Howards_Grove Howden Howe Howell Howland_Center
Howrah Howth Howwood Hoxie Hoyerswerda Hoylake Hoyland_Nether Hrodna Hsinchu Huai'an Huaibei Huainan
Hualien_City Huancayo Huangshi Hubbard Hubbardston Huber_Heights Huber_Ridge Hubli Hucknall Huddersfield
Huddinge Hude Hudiksvall Hudson Hudson_Bend Hudson_Falls Hudsonville Huelva Huesca Hueytown Hughson Hugo
Hugoton Huguenot Huguley Huixquilucan Huizen Huizhou Huizum Hulan_Ergi Huldenberg Hull Hulme Hulshout
Humacao Humanes_de_Madrid Humberston Humble Humboldt Humboldt_Hill Humboldtkolonie Humlebæk Hummelsbüttel
Hummelstown Hundested Hungerford Hunmanby Hunstanton Hunt_Valley Hunters_Creek Hunters_Creek_Village
Hunters_Hill Huntersville Huntertown Huntingburg Huntingdale Huntingdon Huntington Huntington_Beach
Huntington_Park Huntington_Station Huntington_Woods Huntingtown Huntingtown_Town_Center Huntley Huntly
Hunts_Point Huntsville Huocheng Hurley Huron Huron_East Hurricane Hurst Hurstbourne Hurstpierpoint
Hurstville Huskvarna Husum Hutchins Hutchinson Hutchinson_Island_South Hutto Huttwil Huxley Huy
Huy-Neinstedt Huyton Huércal-Overa Huércal_de_Almería Huétor-Tájar Huétor_Vega Huế Hvidovre Hwaseong-si
Hyannis Hyattsville Hybla_Valley Hyde Hyde_Park Hyderabad Hypoluxo Hyrum Hythe Hyvinge Hyères Hägendorf
Hämeenlinna Härnösand Hässleholm Hénin-Beaumont Héricourt Hérouville-Saint-Clair Höchberg Höchst
Höchst_im_Odenwald Höchstadt_an_der_Aisch Höganäs Höhenberg Höhenkirchen-Siegertsbrunn Höhr-Grenzhausen
Höllviken Hörbranz Hörstel Hösbach Hötting Hövelhof Höxter Höör Hønefoss Hørsholm Hückelhoven Hückeswagen
Hüllhorst Hünenberg Hünfeld Hünxe Hürth Hālawa Hālawa_Heights Hāora Hōlualoa Hœnheim Hŭngnam IJmuiden
IJsselstein Iaşi Ibadan Ibagué Ibaraki Ibbenbüren Ibi Ibiza Ibstock Icard Ichalkaranji Ichenhausen
Ichihara Ichinomiya Ichtegem Icod_de_los_Vinos Idabel Idaho_Falls Idar-Oberstein Idstein Idyllwild
Idyllwild-Pine_Cove Idylwood Ieper Ifs Igis Iglesias Igny Iguala_de_la_Independencia Igualada Iisalmi
Ikast Ikeja Ikot_Ekpene Iksan Ilchester Ilesa Ilfracombe Iligan Iligan_City Ilion Ilkeston Ilkley
Illertissen Illescas Illingen Illkirch-Graffenstaden Illora Illzach Ilmajoki Ilmenau Ilminster Iloilo
Ilorin Ilsede Ilsfeld Imatra Imlay_City Immenstadt_im_Allgäu Immingham Immokalee Imola Imperia Imperial
Imperial_Beach Imst Inala Inca Ince-in-Makerfield Incheon Inchinnan Incline_Village Independence
Independent_Hill India_Hook Indialantic Indian_Harbour_Beach Indian_Head Indian_Head_Park Indian_Heights
Indian_Hills Indian_Mountain_Lake Indian_River_Estates Indian_River_Shores Indian_Rocks_Beach
Indian_Springs_Village Indian_Trail Indian_Wells Indiana Indianapolis Indianola Indiantown Indio
Indooroopilly Indore Induno_Olona Ingalls_Park Ingatestone Ingelheim_am_Rhein Ingelmunster Ingenbohl
Ingenio Ingersoll Ingle_Farm Ingleburn Ingleby_Greenhow Ingleside Ingleton Inglewood Inglewood-Finn_Hill
Ingoldmells Ingolstadt Ingram Ingrave Ingré Inishcrone Inkberrow Inkster Innere_Stadt Innerleithen
Innisfil Inniswold Innsbruck Inowrocław Insch Interlaken International_Falls Inver_Grove_Heights
Inverbervie Invercargill Inverell Invergordon Invergowrie Inverkeithing Inverkip Inverness
Inverness_Highlands_South Inverurie Inwood Inzing Iola Iona Ione Ionia Iowa Iowa_City Iowa_Falls Iowa_Park
Ipoh Ipplepen Ipswich Iqaluit Iquitos Irapuato Irbid Irchester Irigny Irkutsk Irlam Irmo Iron_Mountain
Iron_River Ironbridge Irondale Irondequoit Ironton Ironville Ironwood Iroquois_Falls Iroquois_Point
Irthlingborough Irun Irvine Irvinestown Irving Irving_Park Irvington Irwin Isabel_Segunda Isabela Isanti
Isbergues Ischia Ischia_Porto Iselin Iserlohn Isernhagen_Farster_Bauerschaft Isernia Isfahan Ishpeming
Ishøj Isla_Cristina Isla_Vista Islamabad Islamorada Island_Lake Island_Park Island_Walk Islandia Isle
Isle_Of_Mull Isle_of_Arran Isle_of_Bute Isle_of_Islay Isle_of_Lewis Isle_of_Normandy Isle_of_Palms
Isle_of_South_Uist Isleham Isles_of_Scilly Isleworth Islington Islip Islip_Terrace Ismailia Ismaning Isny
Isola_del_Liri Isola_di_Capo_Rizzuto Ispica Issaquah Isselburg Issoire Issoudun Issum Issy-les-Moulineaux
Istanbul Istres Itagüí Itaquaquecetuba Itasca Ithaca Iturrama Itzehoe Iuka Ivanhoe Ivanovo Iver Iver_Heath
Ives_Estates Ivinghoe Ivins Ivrea Ivry-sur-Seine Ivybridge Iwade Iwaki Iwo Ixtapaluca Ixworth Izegem
Izhevsk Iztacalco Iztapalapa Iława Jabalpur Jabbeke Jaboatão Jaboatão_dos_Guararapes Jaca Jacinto_City
Jacksboro Jackson Jackson_Heights Jacksonville Jacksonville_Beach Jacksonwald Jaffrey Jaipur Jakarta
Jakobsberg Jakobstad Jakomini Jalandhar Jalgaon Jamaica Jamaica_Plain Jambi_City James_City James_Island
Jamesburg Jamestown Jammu Jamnagar Jamshedpur Jamul Jan-Phyl_Village Janakkala Janesville Jarny Jarocin
Jarosław Jarrettsville Jarrow Jarville-la-Malgrange Jasmine_Estates Jasper Jastrzębie_Zdrój Jasło Javea
Jawor Jaworzno Jay Jaén Jeanerette Jeannette Jedburgh Jeddah Jefferson Jefferson_City Jefferson_Hills
Jefferson_Valley-Yorktown Jeffersontown Jeffersonville Jegenstorf Jeju_City Jelenia_Góra Jember Jemison
Jena Jenbach Jenison Jenkintown Jenks Jennings Jennings_Lodge Jensen_Beach Jeonju Jerez_de_la_Frontera
Jerez_de_los_Caballeros Jericho Jerome Jerrabomberra Jersey_City Jersey_Shore Jersey_Village Jerseyville
Jerusalem Jesi Jessen Jessheim Jessup Jesup Jeumont Jever Jewett_City Jhang_Sadr Jhānsi Jiamusi Jiangmen
Jianshui Jiaojiang Jiaozuo Jiaxing Jieyang Jilin Jim_Thorpe Jimboomba Jimena_de_la_Frontera Jinan Jincheng
Jingdezhen Jining Jinzhou Jiujiang Jiutepec Jixi Jobstown Jodhpur Jodoigne Joensuu Johannesburg
Johannisthal Johns_Creek Johnsburg Johnson Johnson_City Johnson_Creek Johnson_Lane Johnsonburg Johnston
Johnston_City Johnstone Johnstown Johor_Bahru Joigny Joint_Base_Lewis_McChord Joinville Joinville-le-Pont
Joliet Joliette Jollyville Jona Jones Jonesboro Jonesborough Jonquière Joondalup Joplin Joppatowne Jordan
Jordanstown Jordbro Jork Jos Joshua Joshua_Tree Jourdanton Joure Joutseno Jouy-en-Josas Jouy-le-Moutier
Joué-lès-Tours João_Pessoa Juana_Díaz Juba Judenburg Judendorf Juigné Juiz_de_Fora Jumelles Jumilla Juncos
Junction_City Jundiaí June_Park Juneau Juno_Beach Jupiter Juprelle Jurançon Jurbise Jurupa_Valley Justice
Justin Juvisy-sur-Orge Juárez Jyllinge Jyväskylä Jämsä Järvenpää Jódar Jönköping Jüchen Jülich Jüterbog
Jālna Jœuf Kaarela Kaarina Kaarst Kabaty Kabul Kachina_Village Kaduna Kaesŏng Kafr_ad_Dawwār Kagoshima
Kahaluu-Keauhou Kahramanmaraş Kahrīz Kahuku Kahului Kaiapoi Kaifeng Kailua Kailua-Kona Kaiserslautern
Kajaani Kakogawachō-honmachi Kalamazoo Kalaoa Kalifornsky Kaliningrad Kalininskiy Kalispell Kalisz Kalk
Kalkar Kall Kallangur Kallio Kalmar Kalmthout Kalona Kalsdorf_bei_Graz Kaltenkirchen Kaluga Kalundborg
Kalyān Kalāheo Kambah Kamen Kamenz Kamienna_Góra Kamloops Kamp-Lintfort Kampala Kampen Kampenhout
Kampung_Baru_Subang Kanab Kananga Kanata Kanazawa Kandahār Kandel Kandern Kane Kaneohe Kangaroo_Flat
Kangaroo_Point Kangasala Kankaanpää Kankakee Kannapolis Kano Kanpur Kansas_City Kanturk Kaohsiung Kapelle
Kapelle-op-den-Bos Kapellen Kaplan Kapolei Kappeln Kapuskasing Karabar Karabağlar Karachi Karagandy Karaj
Karamay Karbala Karben Kardinya Karhula Karlsdorf-Neuthard Karlsfeld Karlshamn Karlshorst Karlskoga
Karlskrona Karlsruhe Karlstad Karlstadt Karnes_City Karol_Bāgh Karow Karratha Karrinyup Kaser Kashgar
Kashiwa Kassala Kassel Kasson Kasterlee Kasugai Kasur Kathleen Kathmandu Katoomba Katowice Katrineholm
Katsina Katwijk_aan_Zee Katwijk_aan_den_Rijn Katy Kaufbeuren Kaufering Kaufman Kaufungen Kauhajoki
Kaukauna Kaulsdorf Kaunakakai Kaunas Kawagoe Kawaguchi Kawasaki Kayenta Kayseri Kaysville Kazan Keadby
Keady Keansburg Kearney Kearneys_Spring Kearns Kearny Kearsley Kedington Kedron Keego_Harbor Keelby Keele
Keelung Keene Keerbergen Kegworth Kehl Keighley Keilor_Downs Keilor_East Keith Keizer Kekaha Kelheim
Keller Kelloe Kells Kellyville Kellyville_Ridge Kelmscott Kelowna Kelsall Kelseyville Kelso Kelsterbach
Kelty Kelvedon Kelvedon_Hatch Kemerovo Kemi Kemmerer Kemnay Kemp_Mill Kempele Kempen Kempsey Kempston
Kempston_Hardwick Kemsing Ken_Caryl Kenai Kendal Kendale_Lakes Kendall Kendall_Green Kendall_Park
Kendall_West Kendallville Kenedy Kenhorst Kenilworth Kenitra Kenmar Kenmare Kenmore Kennebunk Kennedale
Kennedy Kenner Kennesaw Kenneth_City Kennett Kennett_Square Kennewick Kennington Kennoway Kenora Kenosha
Kenova Kensington Kensington_Park Kent Kentfield Kenton Kentstown Kentville Kentwood Kenvil Kenwood
Kenzingen Keokuk Kerava Keresley Kerkdriel Kerkelanden Kerkrade Kerman Kermanshah Kermit Kernersville
Kerns Kerpen Kerrville Kerzers Kesgrave Kessingland Keswick Ketchikan Ketchum Ketsch Kettering Ketton
Keuruu Kevelaer Kew Kew_Gardens Kew_Gardens_Hills Kewanee Kewaskum Kewaunee Key_Biscayne Key_Center
Key_Largo Key_West Keyes Keyingham Keynsham Keyport Keysborough Keyser Keystone Keyworth Khabarovsk
Khabarovsk_Vtoroy Khamis_Mushait Khandallah Kharkiv Khartoum Kherson Khmelnytskyi Khomeynī_Shahr
Khorramabad Khorramshahr Khulna Kibworth_Harcourt Kidderminster Kidlington Kidsgrove Kidwelly Kiel Kielce
Kierspe Kigali Kiiminki Kilbarchan Kilbeggan Kilbirnie Kilburn Kilchberg Kilcock Kilcoole Kilcullen
Kildare Kildeer Kilgetty Kilgore Kilkeel Kilkenny Kill Kill_Devil_Hills Killaloe Killamarsh Killara
Killearn Killeen Killester Killingly_Center Killorglin Killumney Killybegs Killyleagh Kilmacanoge
Kilmacolm Kilmallock Kilmanagh Kilmarnock Kilmaurs Kilpedder Kilquade Kilrea Kilrush Kilsyth Kiltamagh
Kilwinning Kimberley Kimberly Kimhae Kincardine Kindberg Kindersley Kineton King King's_Clipstone
King's_Lynn King_City King_George King_of_Prussia Kingaroy Kingersheim Kingfisher Kinghorn Kinglassie
Kingman Kings_Beach Kings_Bridge Kings_Grant Kings_Hill Kings_Langley Kings_Mountain Kings_Park
Kings_Park_West Kings_Point Kings_Sutton Kings_Worthy Kingsbridge Kingsburg Kingsbury Kingsclere
Kingscourt Kingsford Kingsgate Kingsgrove Kingskerswell Kingsland Kingsley Kingsport Kingsteignton
Kingston Kingston_Bagpuize Kingston_Estates Kingston_Springs Kingston_upon_Hull Kingston_upon_Thames
Kingstree Kingsville Kingswells Kingswinford Kingswood Kingswood_Park Kington Kingwood Kinlough Kinna
Kinnegad Kinnelon Kinrooi Kinross Kinsale Kinsealy-Drinan Kinshasa Kinston Kintbury Kintore Kinvere
Kippa-Ring Kippax Kirby Kirby_Muxloe Kirchberg Kirchberg_in_Tirol Kirchbichl Kirchdorf_an_der_Krems
Kirchen Kirchenviertel Kirchhain Kirchheim_bei_München Kirchheim_unter_Teck Kirchheimbolanden Kirchhundem
Kirchlengern Kirchlinteln Kirchseeon Kirchzarten Kirk_Sandall Kirkburton Kirkby Kirkby_Lonsdale
Kirkby_Stephen Kirkby_in_Ashfield Kirkbymoorside Kirkcaldy Kirkconnel Kirkcudbright Kirkel Kirkham
Kirkintilloch Kirkkonummi Kirkland Kirkland_Lake Kirkliston Kirknewton Kirksville Kirkuk Kirkwall Kirkwood
Kirn Kirov Kirrawee Kirriemuir Kirtland Kirton Kirton_in_Lindsey Kiruna Kirwan Kiryas_Joel Kisangani
Kissimmee Kissing Kista Kitakyushu Kitchener Kitimat Kittanning Kittery Kitty_Hawk Kitwe Kitzbühel
Kitzingen Kiveton_Park Kißlegg Kladow Klagenfurt_am_Wörthersee Klahanie Klamath_Falls Klang Klazienaveen
Klein_Reken Kleinblittersdorf Kleinmachnow Kleinostheim Kleve Klingenstein Klingenthal Klippan
Kloster_Lehnin Klosterneuburg Klosters_Serneus Kloten Kluczbork Klundert Knaphill Knaresborough Knebworth
Knightdale Knighton Knik-Fairview Knittelfeld Knob_Noster Knocklyon Knokke-Heist Knottingley Knottsville
Knowle Knox Knoxville Knurów Knutsford Kobe Koblach Koblenz Kochi Kodiak Koekelare Kogarah Kokkola Kokomo
Koksijde Kolbermoor Kolding Kolhāpur Kolkata Kolkwitz Kollam Kollum Kolwezi Komsomolsk-on-Amur
Kongens_Lyngby Kongsberg Kongsvinger Konin Konolfingen Konstanz Kontich Kontiolahti Konya Konz Korb Korba
Korbach Koreatown Korneuburg Korntal Kornwestheim Korrewegwijk Korschenbroich Korsholm Korsør Kortemark
Kortenberg Kortenhoef Kortessem Kortrijk Korvel Kosciusko Koshigaya Kosti Kostroma Koszalin Kota
Kota_Bharu Kota_Kinabalu Kotka Kotli Kottingbrunn Kotzebue Kousséri Kouvola Kowloon Kozhikode Koło
Kołobrzeg Końskie Kościan Kościerzyna Kraainem Kraichtal Krakeel Kraków Kranenburg Krasnodar
Krasnogvargeisky Krasnoyarsk Kraśnik Krefeld Krems_an_der_Donau Kremsmünster Kreuzau Kreuzberg Kreuzlingen
Kreuztal Kriens Kriftel Krimpen_aan_den_IJssel Kristiansand Kristianstad Kristiansund Kristinehamn Kronach
Kronberg Kronberg_Tal Kronenwetter Kronshagen Krosno Krotoszyn Krugersdorp Kruibeke Kruishoutem Krum
Krumbach Kryvyi_Rih Kuala_Lumpur Kuala_Terengganu Kuantan Kuching Kudelstaart Kueps_Oberfranken Kufstein
Kuhmo Kula Kulmbach Kulpmont Kulpsville Kulti Kumamoto Kumasi Kumla Kuna Kundl Kungsbacka Kungsholmen
Kungsängen Kungälv Kunming Kunshan Kuopio Kupang Kuraby Kurashiki Kurgan Kurikka Kurnool Kursk Kurunjang
Kusterdingen Kutno Kutztown Kuurne Kuusamo Kvissleby Kwangmyŏng Kwidzyn Kwinana Kyiv Kyle Kyoto Kyritz
Kyzylorda Kävlinge Köflach Kölliken Köln Köngen Königs_Wusterhausen Königsbach-Stein Königsbrunn
Königslutter_am_Elm Königstein_im_Taunus Königswinter Köniz Köpenick Köping Kössen Köthen Køge
Kümmersbruck Künzell Künzelsau Kürten Küsnacht Küssnacht Küttigen Kākināda Kāmārhāti Kędzierzyn-Koźle
Kętrzyn Kīhei Kīlauea Kłodzko Kōriyama Kūkatpalli L'Alcúdia L'Ancienne-Lorette L'Aquila L'Assomption
L'Eliana L'Haÿ-les-Roses L'Hospitalet_de_Llobregat L'Isle-Adam L'Isle-Jourdain L'Isle-d'Abeau
L'Isle-sur-la-Sorgue L'Union L'Épiphanie L'Île-Perrot LaBelle LaFayette LaFollette LaGrange LaPorte
LaVerkin La_Algaba La_Baule-Escoublac La_Bañeza La_Blancarde La_Bonanova La_Bordeta La_Bruyère
La_Cabucelle La_Calamine La_Capelette La_Carlota La_Carolina La_Cañada_Flintridge La_Celle-Saint-Cloud
La_Center La_Chapelle-Saint-Luc La_Chapelle-Saint-Mesmin La_Chapelle-sur-Erdre La_Chaux-de-Fonds
La_Cienega La_Ciotat La_Conception La_Courneuve La_Couronne La_Crau La_Crescent La_Crescenta-Montrose
La_Crosse La_Defense La_Feria La_Ferté-Bernard La_Ferté-Macé La_Ferté-Saint-Aubin La_Ferté-sous-Jouarre
La_Flèche La_Fourragère La_Gangosa_Vistasol La_Garde La_Garenne-Colombes La_Grande La_Grande-Motte
La_Grange La_Grange_Park La_Habra La_Habra_Heights La_Haute-Saint-Charles La_Homa La_Joliette La_Jolla
La_Joya La_Junta La_Laguna La_Llagosta La_Londe-les-Maures La_Louvière La_Maddalena La_Madeleine
La_Malbaie La_Marque La_Massimina-Casal_Lumbroso La_Mesa La_Mirada La_Motte-Servolex La_Mulatière La_Oliva
La_Orotava La_Palma La_Palma_del_Condado La_Paloma La_Paz La_Piedad La_Pineda La_Plata
La_Pobla_de_Vallbona La_Pocatière La_Pointe_Rouge La_Pomme La_Porte La_Prairie La_Presa
La_Puebla_de_Cazalla La_Puebla_del_Río La_Puente La_Queue-en-Brie La_Quinta La_Ricamarie La_Riche
La_Rinconada La_Riviera La_Roca_del_Vallès La_Roche-sur-Foron La_Roche-sur-Yon La_Rochelle La_Roda
La_Ronge La_Rose La_Sagrera La_Salle La_Sarre La_Selva_Beach La_Seu_d'Urgell La_Seyne-sur-Mer La_Solana
La_Spezia La_Teste-de-Buch La_Tour-de-Peilz La_Tour-du-Pin La_Trinité La_Tronche La_Tuque La_Unión
La_Valbarelle La_Vale La_Valette-du-Var La_Vergne La_Verne La_Villa La_Villette La_Vista Laa_an_der_Thaya
Laahen Laakirchen Laarne Laatzen Labrador Labrador_City Lac-Alouette Lac-Brome Lac-Mégantic Laceby Lacey
Lachen Lachute Lackawanna Lackland_Air_Force_Base Lacombe Laconia Lacy-Lakeview Ladenburg Ladera_Heights
Ladera_Ranch Ladispoli Ladner Ladonia Ladson Ladue Lady_Lake Ladybank Ladysmith Lafayette Lage
Lagny-sur-Marne Lago_Vista Lagoa Lagos Lagos_de_Moreno Lagrange Laguna Laguna_Beach Laguna_Heights
Laguna_Hills Laguna_Niguel Laguna_Vista Laguna_Woods Laguna_de_Duero Lahaina Lahnstein Lahore Lahr Lahti
Laichingen Lainate Laives Lajas Lake_Alfred Lake_Arbor Lake_Arrowhead Lake_Arthur Lake_Barcroft
Lake_Barrington Lake_Belvedere_Estates Lake_Bluff Lake_Butler Lake_Carmel Lake_Charles Lake_City
Lake_Clarke_Shores Lake_Crystal Lake_Dallas Lake_Darby Lake_Delton Lake_Elmo Lake_Elsinore Lake_Erie_Beach
Lake_Fenton Lake_Forest Lake_Forest_Park Lake_Geneva Lake_Grove Lake_Hallie Lake_Havasu_City Lake_Helen
Lake_Holiday Lake_Isabella Lake_Jackson Lake_Junaluska Lake_Lakengren Lake_Lorraine Lake_Los_Angeles
Lake_Lucerne Lake_Magdalene Lake_Mary Lake_Meade Lake_Mills Lake_Mohawk Lake_Mohegan Lake_Montezuma
Lake_Monticello Lake_Morton-Berrydale Lake_Murray_of_Richland Lake_Norman_of_Catawba Lake_Orion
Lake_Oswego Lake_Panasoffkee Lake_Park Lake_Pocotopaug Lake_Providence Lake_Purdy Lake_Ridge
Lake_Ronkonkoma Lake_Saint_Louis Lake_San_Marcos Lake_Sarasota Lake_Shore Lake_Station Lake_Stevens
Lake_Stickney Lake_Success Lake_Tansi Lake_Villa Lake_Village Lake_Wales Lake_Wazeecha Lake_Wildwood
Lake_Wisconsin Lake_Wissota Lake_Worth Lake_Worth_Corridor Lake_Wylie Lake_Wynonah Lake_Zurich
Lake_in_the_Hills Lake_of_the_Pines Lake_of_the_Woods Lakehills Lakehurst Lakeland Lakeland_Highlands
Lakeland_North Lakeland_South Lakeland_Village Lakemba Lakemoor Lakemore Lakenheath Lakeport Lakes
Lakes_by_the_Bay Lakeside Lakeside_Park Lakeview Lakeview_Estates Lakeville Lakeway Lakewood Lakewood_Park
Lal_Bahadur_Nagar Lalor Lalín Lamar Lamballe Lambersart Lambertville Lambesc Lambeth Lambourn
Lambton_Shores Lamego Lamesa Lamesley Lamezia_Terme Lamont Lamorlaye Lampasas Lampertheim Lampeter Lana
Lanai_City Lanaken Lanark Lancaster Lancenigo-Villorba Lanchester Lanciano Lancing Lancy Land_O'_Lakes
Landau_an_der_Isar Landau_in_der_Pfalz Landeck Landen Lander Landerneau Landing Landis Landivisiau
Landmark Landover Landsberg_am_Lech Landsdale Landshut Landskron Landskrona Landstuhl Landvetter Lane_Cove
Lane_Cove_North Lanesborough Lanester Lanett Langelsheim Langen Langenau Langenberg Langenfeld Langenhagen
Langenhorn Langenlois Langenselbold Langenthal Langenzenn Langenzersdorf Langerwehe Langfang Langford
Langgöns Langho Langholm Langholzfeld Langley Langley_Green Langley_Park Langnau Langnau_am_Albis Langon
Langport Langres Langtoft Languidic Langwarrin Langwedel Lanham Lanham-Seabrook Lankow Lankwitz Lannion
Lanoraie Lansdale Lansdowne Lansford Lansing Lantana Lanzhou Lançon-Provence Laohekou Laon Lapeer Laplace
Lappeenranta Lappersdorf Lapu-Lapu_City Lapua Lara Laracha Laramie Laranjeira Laranjeiro Larbert Larch_Way
Larchmont Laredo Laren Lares Largo Largs Lariano Lark_Hill Larkana Larkfield Larkfield-Wikiup Larkhall
Larkspur Larksville Larmor-Plage Larne Larned Larose Larvik Las_Cruces Las_Flores Las_Gabias Las_Lomas
Las_Matas Las_Piedras Las_Piñas Las_Quintas_Fronterizas Las_Quintas_Fronterizas_Colonia
Las_Rozas_de_Madrid Las_Torres_de_Cotillas Las_Tres_Torres Las_Vegas Lasarte Lastra_a_Signa Latakia
Laterza Latham Lathrop Lathrup_Village Latiano Latimer Latina Latrobe Lattes Latur Laubach Lauchhammer
Lauda-Königshofen Lauder Lauderdale Lauderdale-by-the-Sea Lauderdale_Lakes Lauderhill Lauenburg
Lauf_an_der_Pegnitz Laufen Laufenburg Lauffen_am_Neckar Laughlin Lauingen Laukaa Launceston Laupheim
Laurel Laurel_Bay Laurel_Hill Laurel_Lake Laureldale Laureles Laurelton Laurence_Harbor Laurencekirk
Laurens Laurentides Laurieston Laurinburg Lausanne Lausen Lauterach Lauterbach Lauttasaari Lavagna Laval
Lavaltrie Lavaur Laveen Lavelanet Lavello Lavington Lavinio Lavon Lavra Lavradio Law Lawndale Lawnside
Lawnton Lawrence Lawrence_Park Lawrenceburg Lawrenceville Lawton Laxou Layer_de_la_Haye Layhill Layton
Laytown Le_Beausset Le_Blanc Le_Blanc-Mesnil Le_Bourget Le_Bouscat Le_Cabot Le_Camas Le_Canet Le_Cannet
Le_Chambon-Feugerolles Le_Chapitre Le_Chenit Le_Chesnay Le_Claire Le_Coteau Le_Creusot Le_Crès
Le_Grand-Quevilly Le_Grand-Saconnex Le_Haillan Le_Havre Le_Kremlin-Bicêtre Le_Landeron Le_Locle Le_Luc
Le_Mans Le_Mars Le_Merlan Le_Mont-sur-Lausanne Le_Muy Le_Mée-sur-Seine Le_Passage Le_Pecq
Le_Perreux-sur-Marne Le_Petit-Quevilly Le_Plessis-Bouchard Le_Plessis-Robinson Le_Plessis-Trévise
Le_Pont-de-Claix Le_Pontet Le_Portel Le_Pradet Le_Pré-Saint-Gervais Le_Puy-en-Velay Le_Raincy
Le_Relecq-Kerhuon Le_Roy Le_Sueur Le_Taillan-Médoc Le_Teil Le_Thor Le_Vésinet Lea_Hill Lead Leadville
League_City Lealman Leamington Leander Leasingham Leatherhead Leavenworth Leawood Lebach Lebanon Lebbeke
Lebrija Lecanto Lecce Lecco Lechlade Leconfield Ledbury Lede Ledeberg Ledegem Leduc Ledyard Lee
Lee's_Summit Lee-on-the-Solent Lee_Acres Leeds Leek Leeming Leer Leerdam Leers Leersum Leesburg Leesten
Leesville Leeswood Leeton Leeuwarden Leganés Legionowo Legnago Legnano Legnica Lehi Lehigh_Acres Lehighton
Lehre Lehrte Leibnitz Leicester Leichhardt Leichlingen Leiden Leiderdorp Leifear Leigh Leighton_Buzzard
Leimen Leinefelde-Worbis Leinfelden-Echterdingen Leingarten Leini Leioa Leipzig Leiria Leirvik Leiston
Leisure_City Leisure_Village Leisure_Village_East Leisure_World Leisuretowne Leitchfield Leith-Hatfield
Leixlip Lekki Leland Lely Lely_Resort Lelystad Lemay Lemgo Lemmer Lemmon_Valley Lemon_Grove Lemont Lemoore
Lemoore_Station Lemoyne Lempäälä Lemvig Lena Lend Lenexa Lengede Lengenfeld Lengerich Lenggries Lengnau
Lenham Lennestadt Lennox Lennoxtown Leno Lenoir Lenoir_City Lens Lent Lentate_sul_Seveso Lentini Lents
Lenwood Lenzburg Lenzie Leo-Cedarville Leoben Leobersdorf Leola Leominster Leon_Valley Leonardo
Leonardtown Leonberg Leonding Leonforte Leonia Leopold Leopoldsburg Leopoldsdorf Leopoldshöhe Lepe
Leppävirta Lerum Lerwick Les_Andelys Les_Angles Les_Avanchets Les_Baumettes Les_Caillols Les_Chartreux
Les_Clayes-sous-Bois Les_Corts Les_Coteaux Les_Grands_Carmes Les_Herbiers Les_Lilas Les_Mureaux Les_Olives
Les_Pavillons-sous-Bois Les_Pennes-Mirabeau Les_Ponts-de-Cé Les_Sables-d'Olonne Les_Ulis Lescar Leslie
Lesmahagow Lesmurdie Lesneven Lessines Lesslie Leszno Letchworth_Garden_City Letham Lethbridge Letterkenny
Leuchars Leumeah Leusden Leutenbach Leutkirch Leuven Levallois-Perret Levanger Level_Green
Level_Park-Oak_Park Levelland Leven Leverano Leverkusen Levin Levittown Lewes Lewis_Center Lewisburg
Lewiston Lewiston_Orchards Lewistown Lewisville Lexington Lexington-Fayette Lexington_Park Leyburn Leyland
Leysdown-on-Sea Leça_da_Palmeira Leça_do_Bailio León León_de_los_Aldama Lhanbryde Li_Punti-San_Giovanni
Lianshan Liaoyang Liaoyuan Libby Liberal Libercourt Libertad Liberty Liberty_Lake Libertyville Libourne
Libreville Licata Lich Lichfield Lichtenau Lichtenberg Lichtenegg Lichtenfels Lichtenrade Lichtenstein
Lichtenvoorde Lichterfelde Lichtervelde Licking Lidcombe Lidingö Lidköping Lido Lido_Beach Lido_di_Jesolo
Lido_di_Ostia Liebenau Liebenburg Liedekerke Liederbach Lieksa Lienen Lienz Lier Liestal Liesveld Lieto
Lieusaint Liezen Liffré Lighthouse_Point Lightwater Ligonier Lihue Lijiang Likasi Lilburn Lilienthal Lille
Lillebonne Lillehammer Lillers Lillerød Lillestrøm Lillington Lilongwe Lilydale Lima Limavady Limay
Limbach-Oberfrohna Limbiate Limburg_an_der_Lahn Limburgerhof Limeil-Brévannes Limeira Limerick Limington
Limmen Limoges Limoux Linares Lincoln Lincoln_City Lincoln_Heights Lincoln_Park Lincoln_Square
Lincoln_Village Lincolnia Lincolnshire Lincolnton Lincolnwood Lincroft Lind Linda Linda-a-Velha Lindale
Lindau Linden Lindenheuvel Lindenholt Lindenhurst Lindenwold Lindesberg Lindfield Lindlar Lindome Lindon
Lindsay Lindsborg Lindstrom Linganore Lingen Lingfield Linglestown Lingolsheim Lingwood
Linkenheim-Hochstetten Linköping Linlithgow Linnich Lino_Lakes Linselles Linthicum Linthwaite Linton
Linton_Hall Linwood Linyi Linz Lionville Liperi Lipetsk Liphook Lippstadt Lisbon Lisbon_Falls Lisburn
Lisieux Liskeard Lisle Lisnaskea Liss Lisse Lisses Lissone Listowel Litchfield Litchfield_Park Litherland
Lithia_Springs Lititz Littau Little_Amwell Little_Bray Little_Canada Little_Chalfont Little_Chute
Little_Clacton Little_Cottonwood_Creek_Valley Little_Dunmow Little_Eaton Little_Elm Little_Falls
Little_Ferry Little_Flock Little_Hulton Little_Lever Little_Mountain Little_Neck Little_Paxton
Little_River Little_Rock Little_Silver Littleborough Littlebourne Littlefield Littlehampton Littleport
Littlestown Littleton Littleton_Common Liupanshui Live_Oak Lively Livermore Liverpool Liversedge
Livingston Livonia Livorno Livron-sur-Drôme Livry-Gargan Lizzano Liège Liévin Ljubljana Ljungby Llanberis
Llanbradach Llandeilo Llandovery Llandrindod_Wells Llandudno Llandybie Llanelli Llanera Llanes
Llanfairfechan Llanfairpwllgwyngyll Llangefni Llangollen Llanharan Llanharry Llanidloes Llano Llano_Grande
Llanrug Llanrwst Llansantffraid_Glan_Conwy Llantrisant Llantwit_Fardre Llantwit_Major Llefià Lleida
Lliçà_d'Amunt Lloret_de_Mar Lloyd_Harbor Lloydminster Llucmajor Llwynypia Llíria Loanhead Loano Locarno
Locate_di_Triulzi Loch_Garman Loch_Lomond Locharbriggs Lochau Lochbuie Lochearn Lochem Loches Lochgelly
Lochgilphead Lochmaben Lochmoor_Waterway_Estates Lochristi Lochsloy Lochwinnoch Lock_Haven Lockeford
Lockerbie Lockhart Locking Lockland Lockport Lockwood Locri Locust Locust_Grove Locust_Valley Loddon Lodi
Lodève Lofthouse Loftus Logan Logan_City Logan_Square Logansport Loganville Lognes Logroño Lohfelden Lohja
Lohmar Lohne Lohr_am_Main Loja Lokeren Lollar Lolo Loma_Linda Lombard Lombardijen Lomita Lomma Lomme
Lommel Lompoc Lomé Lonate_Pozzolo Londerzeel London Londonderry Londonderry_County_Borough Londontowne
Londrina Lone_Grove Lone_Tree Long_Ashton Long_Beach Long_Bennington Long_Branch Long_Buckby Long_Crendon
Long_Eaton Long_Grove Long_Hill Long_Island_City Long_Itchington Long_Lake Long_Lawford Long_Melford
Long_Prairie Long_Stratton Long_Sutton Longboat_Key Longbranch Longdendale Longfield Longford Longjumeau
Longmeadow Longmont Longniddry Longridge Longsight Longstanton Longton Longtown Longuenesse Longueuil
Longvic Longview Longview_Heights Longwood Longwy Lonigo Lonoke Lons Lons-le-Saunier Lonsdale Looe
Loogootee Loomis Loon_op_Zand Loos Loos-en-Gohelle Lopezville Lopik Lora_del_Río Lorain Lorane Lorca Lorch
Lordelo Lordsburg Lordstown Lorgues Lorient Loris Lormont Lorraine Lorsch Lorton Los_Alamitos Los_Alamos
Los_Alcázares Los_Altos Los_Altos_Hills Los_Angeles Los_Banos Los_Barrios Los_Chavez
Los_Corrales_de_Buelna Los_Fresnos Los_Gatos Los_Llanos_de_Aridane Los_Lunas Los_Mochis Los_Osos
Los_Palacios_y_Villafranca Los_Ranchos_de_Albuquerque Los_Realejos Los_Reyes_Acaquilpan Los_Serranos
Losheim Losone Losser Lossiemouth Lost_Creek Lostwithiel Lotte Loudon Loudonville Loudoun_Valley_Estates
Loudun Loudéac Loughborough Loughlinstown Loughman Loughrea Louisburg Louiseville Louisiana Louisville
Loulé Lourdes Loures Lourinhã Lourosa Lousã Louth Louvain-la-Neuve Louveciennes Louviers Louvres Louvroil
Lovejoy Loveland Lovendegem Loves_Park Lovington Lovisa Low_Ackworth Low_Etherley Lowdham Lowell
Lower_Allen Lower_Burrell Lower_Earley Lower_Grand_Lagoon Lower_Hutt Lower_Kingswood Lower_Sackville
Lower_West_Side Lowes_Island Lowestoft Lowesville Lowville Loxahatchee_Groves Loxstedt Loyalhanna Loyola
Luancheng Luanco Luanda Lubartów Lubań Lubbeek Lubbock Lubin Lublin Lubliniec Luboń Lubumbashi Lucan Lucas
Lucas_Valley-Marinwood Lucasville Lucca Lucedale Lucena Lucera Lucerne Lucerne_Valley Luckau Luckenwalde
Lucknow Lucé Luddenden_Foot Ludgershall Ludhiāna Ludington Ludlow Ludvika Ludwigsburg Ludwigsfelde
Ludwigshafen_am_Rhein Ludwigslust Lufkin Lugano Lugo Lugoff Lugones Lugwardine Luhansk Luimneach Luino
Luisant Lula Luleå Luling Lumberton Lumezzane Lummen Luncarty Lund Lundin_Links Lunel Lunetten Lunteren
Lunéville Luohe Luoyang Luqiao Luquillo Lurate_Caccivio Luray Lure Lurnea Lurup Lusaka Lusciano Lusk
Lustenau Lutcher Lutes_Mountain Lutherville Lutherville-Timonium Luton Lutry Lutterworth Lutz Luverne
Luxemburg Luxeuil-les-Bains Luxor Luzern Luzerne Luçon Lviv Lycksele Lydbrook Lydd Lydney Lyford Lyman
Lyme_Regis Lyminge Lymington Lymm Lympne Lympstone Lynbrook Lynchburg Lyncourt Lynden Lyndhurst Lyndon
Lyneham Lynemouth Lynn Lynn_Haven Lynnfield Lynnwood Lynwood Lyon Lyons Lys-lez-Lannoy Lyss Lystrup
Lytchett_Matravers Lytham_St_Annes Lytle Längenfeld Léognan Lésigny Lévis Lézignan-Corbières Löbau Löhne
Löningen Lörrach Lößnitz Løkken Lübbecke Lübben Lübbenau Lübeck Lüchow Lüdenscheid Lüdinghausen Lügde
Lüneburg Lünen Lützelflüh Lębork Maarssen Maasbracht Maasbree Maasdijk Maaseik Maasmechelen Maassluis
Maastricht Mabank Mablethorpe Mableton Mably Macapá Macau Macclenny Macclesfield Macduff Macedonia Maceira
Maceió Macerata Macerata_Campania Machelen Machen Machesney_Park Machico Machida Machynlleth Mack Mackay
Macleod Macomb Macomer Macon Macquarie_Fields Macquarie_Park Macroom Macungie Madalena Madawaska Maddaloni
Maddington Maddiston Made Madeira Madeira_Beach Madeley Madera Madera_Acres Madill Madison Madison_Heights
Madison_Park Madisonville Madras Madrid Madridejos Madurai Maebashi Maeser Maesteg Mafra Magalia
Magdalena_Contreras Magdeburg Magee Magenta Maghera Magherafelt Maghull Magill Maglie Magna Magnitogorsk
Magnolia Magny-les-Hameaux Magog Magor Magstadt Mahanoy_City Mahilyow Mahlsdorf Mahomet Mahopac Mahtomedi
Mahwah Maia Maiden Maidenbower Maidenhead Maidstone Maiduguri Mainaschaff Mainburg Maintal Mainvilliers
Mainz Mairena_del_Alcor Mairena_del_Aljarafe Maisach Maisons-Alfort Maisons-Laffitte Maitland Maize
Maizières-lès-Metz Majadahonda Majorna Makakilo Makakilo_City Makassar Makati_City Makawao Makhachkala
Makiyivka Makurdi Malabar Malahide Malakoff Malang Malatya Malberg Malbork Malchin Maldegem Malden Maldon
Malemort-sur-Corrèze Malente Malgrat_de_Mar Malibu Malingao Malir_Cantonment Mallow Malmesbury
Malmstrom_Air_Force_Base Malmédy Malmö Malnate Malo Malone Malpassé Malsch Maltby Maltepe Malters Malton
Malvern Malvern_East Malverne Malzéville Mamaroneck Mammoth_Lakes Mamou Manacor Manado Manage Managua
Manasquan Manassas Manassas_Park Manatí Manaus Mancha_Real Manchester Manchester-by-the-Sea Manching
Mandal Mandalay Mandaluyong_City Mandan Mandaue_City Mandelieu-la-Napoule Mandello_del_Lario Mandeville
Mandurah Manduria Manea Manerbio Manfredonia Mangalore Mangere Mango Mango_Hill Mangotsfield Mangualde
Mangum Manhasset Manhasset_Hills Manhattan Manhattan_Beach Manheim Maniago Manila Manilva Manises Manistee
Manistique Manitou_Springs Manitowoc Maniwaki Manizales Mankato Manlius Manlleu Manly Manly_West Mannford
Mannheim Manning Manningtree Manor Manorhamilton Manorhaven Manorville Manosque Manresa Mansfield
Mansfield_Center Mansfield_City Mansfield_Woodhouse Mansilingan Manston Mantampay Manteca Manteno
Mantes-la-Jolie Mantes-la-Ville Manti Mantova Mantua Manukau_City Manvel Manville Many Manzanares
Manzanillo Maple_Cross Maple_Glen Maple_Grove Maple_Heights Maple_Heights-Lake_Desire Maple_Ridge
Maple_Shade Maple_Valley Mapleton Maplewood Maputo Maquoketa Mar-Mac Mar_del_Plata Maracaibo Maracay
Maracena Marana Maranello Marangaroo Marano_Vicentino Marano_di_Napoli Marathon Marbach_am_Neckar Marbella
Marble_Falls Marblehead Marbletown Marburg_an_der_Lahn March Marcham Marche-en-Famenne Marchena Marchtrenk
Marchwood Marcianise Marck Marco Marco_Island Marco_de_Canavezes Marcon-Gaggio-Colmello Marcoussis
Marcq-en-Barœul Mardan Marden Mareeba Marengo Margaret Margaride Margate Margate_City Margherita_di_Savoia
Margny-lès-Compiègne Marguerittes Maria_Enzersdorf Marianna Mariano_Comense Mariatrost Maribyrnong
Maricopa Mariemont Marienberg Mariendorf Marienfelde Marienheide Marienthal Marienville Mariestad Marietta
Marietta-Alderwood Marieville Marigliano Marignane Marin-Epagnier Marin_City Marina Marina_del_Rey
Marina_di_Carrara Marina_di_Massa Marine_City Mariners_Harbor Marinette Maringá Marinha_Grande Marino
Marion Mariupol Markdorf Marked_Tree Market_Bosworth Market_Deeping Market_Drayton Market_Harborough
Market_Lavington Market_Rasen Market_Warsop Market_Weighton Markfield Markgröningen Markham Marki Markinch
Markkleeberg Markranstädt Marks_Tey Marksville Markt_Indersdorf Markt_Schwaben Marktheidenfeld
Marktoberdorf Marktredwitz Markyate Marl Marlboro Marlboro_Meadows Marlboro_Village Marlborough Marldon
Marlin Marlow Marlow_Heights Marlton Marly Marly-le-Roi Marmande Maromme Maroochydore Marostica Maroua
Maroubra Marpingen Marple Marquette Marquette-lez-Lille Marquette_Heights Marrakesh Marratxí Marrero
Marrickville Marsala Marsberg Marsciano Marsden Marsdijk Marseille Marseille_Vauban Marseilles Marsfield
Marshall Marshalltown Marshfield Marshville Marske-by-the-Sea Marston_Moretaine Marstons_Mills Martano
Martensville Martha_Lake Martham Martigny-Ville Martigues Martin Martina_Franca Martinez Martins_Ferry
Martinsburg Martinsicuro Martinsville Martock Martorell Martos Marum Marvin Mary_Esther Maryborough
Maryland_City Maryland_Heights Maryport Marysville Maryvale Maryville Marzahn Marín Masan Mascali
Mascalucia Mascot Mascotte Mascouche Mascoutah Mashhad Mashpee Masina Mason Mason_City Masonboro Masontown
Maspalomas Maspeth Massa Massa_Lombarda Massa_Lubrense Massac Massafra Massagno Massamagrell Massamá
Massanetta_Springs Massapequa Massapequa_Park Massarosa Massena Massillon Massy Masterton Mastic
Mastic_Beach Matamoras Matane Mataram Mataró Matawan Matendonk Matenveld Matera Mathis Mathura Matino
Matlock Matola Matosinhos Matraville Matsudo Matsuyama Mattapoisett Mattapoisett_Center Mattawa
Mattersburg Matteson Matthews Mattighofen Mattishall Mattituck Mattoon Mattydale Maturín Maubeuge
Mauchline Maugansville Mauguio Maulden Mauldin Maumee Maumelle Maurepas Mauriceville Mauston Mauá
Mawlamyine Mawson_Lakes Maxhütte-Haidhof Maxéville Mayagüez Maybole Maybrook Mayen Mayenne Mayfield
Mayfield_Heights Mayflower_Village Mayland Maylands Maynard Maynooth Mayo Mayrhofen Mays_Chapel Maysville
Maytown Mayville Maywood Mazamet Mazara_del_Vallo Mazargues Mazarrón Mazatlán Mazingarbe Mazzarino
Mazār-e_Sharīf Maó Mbeya Mbuji-Mayi McAlester McAllen McCall McChord_Air_Force_Base McComb McCook
McCordsville McCormick McDonald McDonough McFarland McGehee McGovern McGregor McGuire_AFB McHenry
McKees_Rocks McKeesport McKenzie McKinley_Park McKinleyville McKinney McKownville McLean McLeansboro
McLoud McMinnville McMurray McPherson McQueeney McRae McSherrystown Mead Mead_Valley Meadela Meadow_Glade
Meadow_Heights Meadow_Lake Meadow_Lakes Meadow_Vista Meadow_Woods Meadowbrook Meadowdale Meadowood
Meadows_Place Meads Meadville Meaford Measham Meaux Mebane Mecca Mechanicsburg Mechanicstown
Mechanicsville Mechanicville Mechelen Mechernich Meckenbeuren Meckenheim Meco Meda Medan Medebach Medellín
Medemblik Medfield Medford Medford_Lakes Media Medical_Lake Medicine_Hat Medina Medina_Sidonia
Medina_del_Campo Medowie Medulla Medway Meerane Meerbusch Meerhout Meerhoven Meerssen Meerut Meggen
Mehlville Mehun-sur-Yèvre Meiderich Meidling Meijel Meilen Meiners_Oaks Meinersen Meinerzhagen Meiningen
Meiringen Meise Meissen Meitingen Mejaniga Mejorada_del_Campo Meknès Melbourn Melbourne Melbourne_Beach
Melbourne_City_Centre Meldreth Melegnano Melfi Melfort Meliana Melilla Melissa Melito_di_Napoli
Melito_di_Porto_Salvo Melk Melksham Melle Mellingen Mellunkylä Mellwood Melody_Hill Melres Melrose
Melrose_Park Melsungen Meltham Meltham_Mills Melton_Mowbray Melton_South Melton_West Melun Melville
Melvindale Melzo Mem_Martins Memmelsdorf Memmingen Memphis Mena Menai Menai_Bridge Menands Menasha Mende
Menden Mendham Mendig Mendip Mendon Mendota Mendota_Heights Mendoza Mendrisio Menen Menfi Mengen Mengenich
Menifee Menlo_Park Mennecy Menominee Menomonee_Falls Menomonie Menston Menstrie Mentana Menton Mentone
Mentor Mentor-on-the-Lake Menziken Meopham Meppel Meppen Meppershall Mequon Merano Merate Meraux Mercato
Mercato_San_Severino Merced Mercedes Mercer_Island Mercerville Mercerville-Hamilton_Square Merchantville
Merchtem Merchweiler Mercier Mere Merelbeke Merenwijk Merewether Meriden Meridian Meridianville Mering
Merkel Merkezefendi Mermaid_Waters Mernda Merriam Merrick Merrifield Merrill Merrillville Merrimac
Merrimack Merriott Merritt Merritt_Island Merrydale Merrylands Merseburg Mersin Merthyr_Tydfil Merton
Merville Merzig Mesa Mesagne Meschede Mesquite Messina Messingham Mestre Metabetchouan-Lac-a-la-Croix
Metairie Metairie_Terrace Metamora Metchosin Metheringham Methil Methuen Metropolis Metter Mettet
Mettingen Mettmann Metuchen Metz Metzger Metzingen Meudon Meulan-en-Yvelines Meulebeke Meuselwitz
Mevagissey Mexborough Mexia Mexicali Mexico Mexico_City Meximieux Meylan Meyrin Meythet Meyzieu Meßkirch
Meßstetten Miajadas Miami Miami_Beach Miami_Gardens Miami_Heights Miami_Lakes Miami_Shores Miami_Springs
Miamisburg Miano Mianyang Micco Micheldorf_in_Oberösterreich Michelstadt Michendorf Michigan_Center
Michigan_City Mickle_Trafford Mickleton Mid_Calder Middelburg Middelfart Middelharnis Middelkerke
Middle_Island Middle_River Middle_Valley Middle_Village Middle_Winterslow Middleborough
Middleborough_Center Middleburg Middleburg_Heights Middlebury Middlefield Middlesboro Middlesbrough
Middlesex Middlestown Middleton Middletown Middleville Middlewich Midfield Midhurst Midland Midland_Beach
Midland_Park Midleton Midlothian Midsomer_Norton Midvale Midway Midway_City Midway_North Midwest_City
Mielec Mieres Mierlo Miesbach Mifflinburg Migennes Miguel_Hidalgo Miguelturra Mijas Mijdrecht Mikkeli
Mikołów Mila_Doce Milaca Milan Milazzo Milbank Milborne_Port Mildenhall Mildura Miles_City Milford
Milford_Haven Milford_Mill Milford_on_Sea Mililani_Town Mill_Creek Mill_Creek_East Mill_Park Mill_Plain
Mill_Valley Millau Millbrae Millbrook Millbury Millcreek Milledgeville Millen Miller_Place Millersburg
Millersville Milliken Millington Millinocket Millis Millis-Clicquot Millisle Millom Mills Mills_River
Millsboro Millstadt Millstreet Milltimber Milltown Millvale Millville Milnathort Milngavie Milnrow
Milnthorpe Milpitas Mils_bei_Solbad_Hall Miltenberg Milton Milton-Freewater Milton_Keynes
Milton_of_Campsie Milton_of_Leys Milwaukee Milwaukie Mims Minatitlán Minato Minchinhampton Mindelheim
Minden Minehead Mineola Mineral_Ridge Mineral_Springs Mineral_Wells Minersville Minerva Minervino_Murge
Mingo_Junction Mingora Minna Minneapolis Minnehaha Minneola Minnetonka Minnetonka_Mills Minnetrista Minoa
Minooka Minot Minot_Air_Force_Base Minsk Minster Minsterley Mint_Hill Mintlaw Minto Minturno Minusio Mions
Mira_Mesa Mira_Monte Mira_Taglio Mirabel Miramar Miramar_Beach Miramas Miramichi Miranda Miranda_de_Ebro
Mirandela Mirandola Mirano Mirfield Miribel Mirrabooka Mirrormont Mishawaka Misilmeri Mislata Mission
Mission_Bend Mission_District Mission_Hills Mission_Viejo Mississauga Mississauga_Beach Missoula
Missouri_City Missouri_Valley Mistelbach Misterbianco Misterton Mistley Mitcham Mitcheldean Mitchell
Mitchellville Mitchelstown Mitchelton Mitry-Mory Mitte Mittegroßefehn Mittenwalde Mittweida Mixco Miyazaki
Mińsk_Mazowiecki Mişrātah Mjölby Mo_i_Rana Moab Moabit Moapa_Valley Moate Moaña Mobberley Moberly Mobile
Mobridge Mocksville Modena Modesto Modica Modugno Moe Moers Moffat Mogadishu Mogadore Mogi_das_Cruzes
Mogliano_Veneto Moguer Mogán Mohave_Valley Mohawk Mohnton Moimenta_da_Beira Moira Moirans Moissac
Moissy-Cramayel Moita Mojave Mokena Mokolo Mokotów Mokpo Mol Mola_di_Bari Molalla Mold Molde Molfetta
Molina_de_Segura Moline Molinella Molins_de_Rei Mollerussa Mollet_del_Vallès Molsheim Mombasa Momence
Mona_Vale Monaca Monaghan Monahans Monasterevin Moncada Moncalieri Moncarapacho Moncks_Corner
Moncloa-Aravaca Monclova Moncton Mondeville Mondovi Mondovì Mondragone Mondsee Monee Monessen Monett
Monfalcone Monfort_Heights Monforte_de_Lemos Monheim_am_Rhein Monifieth Monistrol-sur-Loire Monk_Fryston
Monkstown Monmouth Monmouth_Beach Monmouth_Junction Mono_Vista Monona Monongahela Monopoli Monreale Monroe
Monroeville Monrovia Mons Mons-en-Barœul Monsanto Monschau Monselice Monserrato Monsey Monson Monster
Monsummano_Terme Mont-Joli Mont-Laurier Mont-Royal Mont-Saint-Aignan Mont-Saint-Hilaire Mont-Saint-Martin
Mont-Tremblant Mont-de-Marsan Mont-roig_del_Camp Mont_Belvieu Montabaur Montague Montalvin Montana_City
Montara Montargis Montataire Montauban Montauk Montbrison Montbéliard Montcada_i_Reixac Montceau-les-Mines
Montclair Monte_Argentario Monte_Estoril Monte_Sant'Angelo Monte_Sereno Monte_Vista Monte_di_Procida
Montebello Montebelluna Montecalvario Montecanal Montecatini-Terme Montecito Montefiascone
Monteforte_Irpino Montegranaro Montegrotto_Terme Montelupo_Fiorentino Montemor-o-Novo Montemurlo
Montereau-Fault-Yonne Monterey Monterey_Park Monteroni_di_Lecce Monterotondo Monterrey Monterusciello
Montería Montes_Claros Montesano Montesarchio Montescaglioso Montesilvano_Marina Montesson Monteux
Montevallo Montevarchi Montevideo Montezuma Montfavet Montfermeil Montfoort Montgat Montgeron Montgomery
Montgomery_City Montgomery_Village Montgomeryville Monthey Monticello Montichiari Montignoso
Montigny-en-Gohelle Montigny-le-Bretonneux Montigny-lès-Cormeilles Montigny-lès-Metz Montijo Montilla
Montivilliers Montlouis-sur-Loire Montluçon Montmagny Montmorency Montmorillon Montolivet
Montornès_del_Vallès Montoro Montoursville Montpelier Montpellier Montreuil Montreux Montrose
Montrose-Ghent Montrouge Montréal Montréal-Ouest Monts Montvale Montville_Center Montélimar Monument
Monument_Beach Monza Monzón Monção Monóvar Moodiesburn Moody Mooloolaba Moonachie Mooncoin Moone
Moonee_Ponds Moore Moorebank Moores_Mill Moorestown-Lenola Mooresville Moorhead Moorooka Mooroolbark
Moorpark Moorslede Moosburg Moose_Jaw Moose_Lake Moosic Moosup Mora Morada Moraga Moraine Moralzarzal
Moranbah Morangis Moratalaz Morayfield Morbach Morbegno Morbio_Inferiore Morden Mordialloc Morecambe Moree
Morehead Morehead_City Moreira Moreland_Hills Morelia Moreno_Valley Moreton Moreton_in_Marsh Morgan
Morgan_City Morgan_Hill Morgan_Park Morganfield Morgans_Point_Resort Morganton Morgantown Morganville
Morges Moriches Morinville Morioka Moritzburg Morières-lès-Avignon Morlaix Morlanwelz-Mariemont Morley
Morningside Morningside_Heights Mornington Moroe Morogoro Morongo_Valley Morpeth Morphett_Vale Morrilton
Morris Morris_Heights Morris_Park Morris_Plains Morrisania Morrison Morristown Morrisville Morro_Bay
Morrow Morsang-sur-Orge Morsbach Mortara Mortdale Morton Morton_Grove Mortsel Morwell Morón
Morón_de_la_Frontera Morādābād Mos Mosbach Moscavide_e_Portela Moscow Moscow_Mills Moses_Lake
Moses_Lake_North Mosinee Mosjøen Mosman Mosman_Park Moss Moss_Beach Moss_Bluff Moss_Point Moss_Vale
Mossblown Mossley Mostyn Mosul Motala Motherwell Motril Mott_Haven Motta_Sant'Anastasia Mottola
Mouans-Sartoux Moudon Mougins Moulins Moulton Moultonborough Moultrie Mound Mounds_View Moundsville
Mount_Airy Mount_Albert Mount_Angel Mount_Annan Mount_Arlington Mount_Barker Mount_Carmel Mount_Clemens
Mount_Dora Mount_Druitt Mount_Eliza Mount_Ephraim Mount_Evelyn Mount_Gambier Mount_Gilead
Mount_Gravatt_East Mount_Greenwood Mount_Hawke Mount_Healthy Mount_Healthy_Heights Mount_Hermon
Mount_Holly Mount_Hood_Village Mount_Horeb Mount_Isa Mount_Ivy Mount_Joy Mount_Juliet Mount_Kisco
Mount_Laurel Mount_Lawley Mount_Lebanon Mount_Louisa Mount_Martha Mount_Merrion Mount_Morris Mount_Olive
Mount_Oliver Mount_Olympus Mount_Orab Mount_Pearl Mount_Penn Mount_Pleasant Mount_Plymouth Mount_Pocono
Mount_Pritchard Mount_Prospect Mount_Rainier Mount_Repose Mount_Shasta Mount_Sheridan Mount_Sinai
Mount_Sterling Mount_Vernon Mount_Vista Mount_Washington Mount_Waverley Mount_Zion Mountain_Ash
Mountain_Brook Mountain_Creek Mountain_Grove Mountain_Home Mountain_House Mountain_Iron Mountain_Lakes
Mountain_Park Mountain_Top Mountain_View Mountain_View_Acres Mountainside Mountlake_Terrace Mountmellick
Mountrath Mountsorrel Mountville Moura Mourenx Mouscron Moutier Mouvaux Moville Moycullen Moyeuvre-Grande
Moyock Moyross Mrągowo Much Much_Hadham Much_Wenlock Mudanjiang Mudgee Mudgeeraba Mueang_Nonthaburi Muff
Muggia Muggiò Mugnano_di_Napoli Muiden Muir_of_Ord Muirhead Muirkirk Mukalla Mukilteo Mukwonago Mula
Mulbarton Mulberry Muldrow Muleshoe Mulgrave Mulhouse Mullagh Mullica_Hill Mullins Mullion Multan Mulvane
Mumbai Muncie Mundelein Mundesley Mundford Munford Mungia Munhall Munich Munkkiniemi Munroe_Falls
Munsey_Park Munsons_Corners Munster Muratpaşa Murau Murcia Muret Murfreesboro Muri Murillo_Colonia
Murmansk Murnau_am_Staffelsee Muros Murphy Murphysboro Murray Murray_Bridge Murraysville Murrells_Inlet
Murrhardt Murrieta Murrieta_Hot_Springs Murrumba_Downs Murrumbeena Murrysville Murton Murtosa Muscat
Muscatine Muscle_Shoals Muscoy Muse Muskego Muskegon Muskegon_Heights Muskogee Musselburgh Mussomeli
Mustang Muswellbrook Muttenz Mutterstadt Muttontown Mutxamel Muzaffarnagar Muzaffarpur Muzaffarābād Mwanza
Myers_Corner Myerstown Mykolayiv Myrtle_Beach Myrtle_Creek Myrtle_Grove Myrtle_Point Myrtletown Mysore
Mystic Mystic_Island Myszków Mysłowice Mytholmroyd Málaga Mâcon Mäder Männedorf Mäntsälä
Märkisches_Viertel Märsta Måløv Mèze Méricourt Mérida Mérignac Méru Méry-sur-Oise Móstoles Möckmühl
Mödling Möglingen Möhlin Möhnesee Möllersdorf Mölln Mölndal Mölnlycke Mömbris Mönchengladbach
Mörfelden-Walldorf Mörlenbach Mössingen Mühlacker Mühlau Mühldorf Mühlhausen Mühlheim_am_Main Mülheim
Mülheim-Kärlich Müllheim Mülsen Münchberg Münchenbuchsee Münchenstein Münchwilen Münsingen Münster
Mürzzuschlag Mākaha Mālegaon Mława N'Djamena Naaldwijk Naantali Naarden Naas Naberezhnyye_Chelny Nacka
Nacogdoches Nafferton Nagano Nagasaki Nagold Nagoya Nagpur Nags_Head Naha Nahant Naihāti Naila Nailsea
Nailsworth Nairn Nairobi Najaf Najafgarh Najrān Nakskov Nakuru Nalbach Nal’chik Namangan Nambour Nampa
Nampula Namp’o Namsos Namur Nanaimo Nanchang Nanchong Nancy Nanded Nangi Nangis Nanjing Nanning Nanpean
Nanterre Nantes Nanticoke Nantong Nantucket Nantwich Nanty_Glo Nanuet Nanyang Napa Napanee Naperville
Napier Napili-Honokowai Naples Naples_Manor Naples_Park Napoleon Nappanee Nara-shi Narangba Naranja
Narberth Narbonne Narborough Nardò Narela Narrabeen Narragansett Narragansett_Pier Narre_Warren
Narre_Warren_South Narsingdi Narvik Narón Nash Nashik Nashua Nashville Nasiriyah Nassau_Bay
Nassau_Village-Ratliff Nastola Natahoyo Natal Natalbany Natchez Natchitoches Naters Natick National_City
National_Harbor National_Park Natore Naucalpan_de_Juárez Nauen Naugatuck Naumburg Naunhof Naval_Academy
Navalcarnero Navalmoral_de_la_Mata Navan Navarre Navas Navasota Nave Navenby Navi_Mumbai Navia Navojoa
Nay_Pyi_Taw Nazaret Nazareth Nazaré Ndola Near_North_Side Near_South_Side Neath Nebraska_City Neckargemünd
Neckarsulm Necton Neder-Hardinxveld Nederland Nederweert Nedlands Neede Needham Needham_Market
Needingworth Needles Needville Neenah Neerpelt Negaunee Neijiang Neilston Neiva Nellis_Air_Force_Base
Nellore Nelson Nelsonville Nembro Nemours Nenagh Nenagh_Bridge Nenzing Neosho Nepean Nephi Neptune_Beach
Neptune_City Nerang Neresheim Nerja Nersingen Nerviano Nesconset Nesoddtangen Nesquehoning Neston Netcong
Nether_Heyford Nether_Poppleton Netherlee Netherton Netley Netphen Nettetal Nettleham Nettuno Neu-Anspach
Neu-Guntramsdorf Neu-Hohenschönhausen Neu-Ulm Neu_Isenburg Neu_Wulmstorf Neualm Neubiberg Neubrandenburg
Neubrück Neuburg_an_der_Donau Neuchâtel Neudörfl Neue_Neustadt Neuehrenfeld Neuenburg_am_Rhein Neuenhagen
Neuenhof Neuenkirch Neuenkirchen Neuenrade Neuenstadt_am_Kocher Neufahrn_bei_Freising Neufchâteau
Neuhausen Neuhausen_auf_den_Fildern Neuhof Neuhofen_an_der_Krems Neuilly-Plaisance Neuilly-sur-Marne
Neuilly-sur-Seine Neukölln Neumarkt_am_Wallersee Neumarkt_in_der_Oberpfalz Neumünster Neunburg_vorm_Wald
Neunkirchen Neunkirchen_am_Brand Neuruppin Neusiedl_am_See Neuss Neustadt Neustadt_am_Rübenberge
Neustadt_an_der_Aisch Neustadt_an_der_Donau Neustadt_bei_Coburg Neustadt_in_Holstein Neustadt_in_Sachsen
Neustift_im_Stubaital Neustrelitz Neutral_Bay Neutraubling Neuville-en-Ferrain Neuville-sur-Saône Neuwied
Neuzeug Neuötting Nevada Nevada_City Nevele Nevers New_Albany New_Alresford New_Baden New_Baltimore
New_Basford New_Bedford New_Berlin New_Bern New_Boston New_Braunfels New_Bremen New_Brighton New_Britain
New_Brunswick New_Burlington New_Canaan New_Carlisle New_Carrollton New_Cassel New_Castle New_City
New_Cumberland New_Cumnock New_Delhi New_Dorp New_Dorp_Beach New_Egypt New_Fairfield New_Farm New_Ferry
New_Franklin New_Freedom New_Glasgow New_Gloucester New_Hamburg New_Hampton New_Haven New_Hempstead
New_Holland New_Holstein New_Hope New_Hyde_Park New_Iberia New_Ipswich New_Kensington New_Kingman-Butler
New_Kingston New_Lambton New_Lebanon New_Lenox New_Lexington New_London New_Madrid New_Malden New_Marske
New_Martinsville New_Milford New_Mills New_Milton New_Orleans New_Paltz New_Philadelphia New_Plymouth
New_Port_Richey New_Port_Richey_East New_Prague New_Providence New_Richmond New_River New_Roads
New_Rochelle New_Romney New_Ross New_Smyrna_Beach New_South_Memphis New_Springville New_Square
New_Stevenston New_Tazewell New_Territory New_Town New_Tredegar New_Ulm New_Westminster New_Whiteland
New_Windsor New_York_City New_York_Mills Newark Newark_on_Trent Newarthill Newberg Newbern Newberry
Newbiggin-by-the-Sea Newbold_Verdon Newbridge Newburg Newburgh Newburn Newbury Newburyport Newcastle
Newcastle_Emlyn Newcastle_West Newcastle_under_Lyme Newcastle_upon_Tyne Newcomerstown Newent Newfane
Newhaven Newick Newington Newmacher Newmains Newman Newmarket Newmarket_on_Fergus Newmilns Newnan Newport
Newport-on-Tay Newport_Beach Newport_East Newport_News Newport_Pagnell Newquay Newry Newton
Newton-le-Willows Newton_Abbot Newton_Aycliffe Newton_Falls Newton_Longville Newton_Mearns
Newton_Poppleford Newton_Stewart Newtonhill Newtown Newtown_Cunningham Newtown_Grant Newtown_Trim
Newtownabbey Newtownards Newtownmountkennedy Neyland Ngunnawal Nha_Trang Niagara_Falls Niamey Niantic
Nibley Nicastro Nice Niceville Nichelino Nicholasville Nicholls Nichols_Hills Nicholson Nicolet
Nicolás_Romero Nicosia Nidau Nidda Nidderau Nideggen Niebüll Nieder-Ingelheim Nieder-Olm Niederkassel
Niederkrüchten Niederlenz Niedernhausen Niederrad Niederschöneweide Niederschönhausen Niederzier
Niefern-Öschelbronn Niel Nienburg Nieppe Niesky Nieuw-Lekkerland Nieuw-Loosdrecht Nieuwegein Nieuwpoort
Nigrán Niigata Nijkerk Nijlen Nijmegen Nikiski Nikolassee Niles Ningbo Ninove Niort Nipomo Nippes Niscemi
Nishinomiya-hama Niskayuna Nistelrode Niterói Nitro Nittenau Nittendorf Nivala Nivelles Nivå Niwot Nixa
Nizhniy_Novgorod Nizhny_Tagil Nizāmābād Niš Noale Noble Noble_Park Noblesville Nocatee Nocera_Inferiore
Nocera_Superiore Noci Nocona Noe_Valley Nogales Nogent-le-Rotrou Nogent-sur-Marne Nogent-sur-Oise
Nohfelden Noicattaro Noida Noisiel Noisy-le-Grand Noisy-le-Roi Noisy-le-Sec Nokia Nokomis Nola Nolanville
Nolensville Nollamara Nome Nonantola Nonnweiler Noord-Hofland Noord-Scharwoude Noordwijk-Binnen
Noordwijkerhout Noosaville Norco Norcross Nordborg Norden Nordenham Norderstedt Nordhausen Nordhorn
Nordkirchen Nordstemmen Nordwalde Norfolk Norfolk_County Norland Norlane Normal Norman Norman_Gardens
Normandy Normandy_Park Norridge Norristown Norrköping Norrtälje North_Adams North_Alamo North_Amherst
North_Amityville North_Andover North_Andrews_Gardens North_Arlington North_Atlanta
North_Attleborough_Center North_Auburn North_Augusta North_Aurora North_Babylon North_Baddesley
North_Baltimore North_Barrington North_Bath North_Battleford North_Bay North_Bay_Shore North_Bay_Village
North_Bel_Air North_Bellmore North_Bellport North_Bend North_Bergen North_Berwick North_Bethesda
North_Bondi North_Boston North_Braddock North_Branch North_Branford North_Brooksville North_Caldwell
North_Canton North_Cape_May North_Castle North_Catasauqua North_Center North_Charleston North_Chicago
North_Chicopee North_College_Hill North_Collingham North_Cowichan North_Creek North_Crossett North_Decatur
North_Druid_Hills North_East North_El_Monte North_Elba North_Fair_Oaks North_Falmouth North_Ferriby
North_Fond_du_Lac North_Fort_Lewis North_Fort_Myers North_Gates North_Great_River North_Haledon
North_Hampton North_Hartsville North_Haven North_Highlands North_Hills North_Hollywood North_Hudson
North_Kansas_City North_Kensington North_Kingstown North_Kingsville North_La_Crosse North_Lakeport
North_Lakes North_Lakeville North_Las_Vegas North_Lauderdale North_Laurel North_Lawndale North_Leigh
North_Liberty North_Lindenhurst North_Little_Rock North_Logan North_Madison North_Manchester North_Mankato
North_Massapequa North_Melbourne North_Merrick North_Miami North_Miami_Beach North_Middletown
North_Muskegon North_Myrtle_Beach North_New_Hyde_Park North_Oaks North_Ogden North_Olmsted
North_Palm_Beach North_Parramatta North_Patchogue North_Pembroke North_Peoria North_Perth North_Petherton
North_Plainfield North_Platte North_Plymouth North_Port North_Portland North_Potomac North_Providence
North_Reading North_Richland_Hills North_Richmond North_Ridgeville North_River_Shores North_Riverside
North_Royalton North_Ryde North_Saanich North_Saint_Paul North_Salt_Lake North_Sarasota North_Scituate
North_Sea North_Seekonk North_Shields North_Shore North_Sioux_City North_Smithfield North_Somercotes
North_Springfield North_Stamford North_Star North_Sunderland North_Sydney North_Syracuse North_Tawton
North_Terre_Haute North_Tonawanda North_Tustin North_Valley North_Valley_Stream North_Vancouver
North_Vernon North_Versailles North_Wales North_Walsham North_Wantagh North_Weeki_Wachee North_Westport
North_Wildwood North_Wilkesboro North_Windham North_Yelm North_York North_Zanesville Northallerton Northam
Northampton Northborough Northbridge Northbrook Northchase Northcote Northdale Northeast_Ithaca Northeim
Northern_Cambria Northfield Northgate Northglenn Northiam Northlake Northleach Northmead Northolt
Northorpe Northport Northridge Northumberland Northvale Northview Northville Northwest_Harbor
Northwest_Harborcreek Northwest_Harwich Northwest_Harwinton Northwich Northwood Northwoods Norton
Norton_Canes Norton_Center Norton_Shores Norwalk Norway Norwell Norwich Norwood Norwood_Young_America Noto
Notodden Notre-Dame-de-Bondeville Notre-Dame-de-Gravenchon Notre-Dame-de-Grâce Notre-Dame-de-l'Île-Perrot
Notre-Dame-des-Prairies Notre-Dame_Limite Notre-Dame_du_Mont Notre_Dame Nottingham Nottuln Nou_Barris
Nouakchott Nova_Iguaçu Nova_Milanese Novara Novate_Milanese Novato Novelda Novellara Noventa Novi
Novi_Ligure Novo_Hamburgo Novokuznetsk Novosibirsk Nowa_Ruda Nowa_Sól Nowata Nowra Nowrangapur Nowthen
Nowy_Dwór_Mazowiecki Nowy_Sącz Nowy_Targ Noyack Noyelles-sous-Lens Noyon Nuenen Nuevo Nuevo_Laredo Nules
Nunawading Nundah Nuneaton Nunspeet Nuoro Nur-Sultan Nurillo Nurmijärvi Nurmo Nutley Nußloch Nyack Nyala
Nyborg Nybro Nyköping Nykøbing_Falster Nykøbing_Mors Nynäshamn Nyon Nyons Nysa Nyssa Nässjö Næstved Nérac
Níjar Nîmes Nördlingen Nörten-Hardenberg Nörvenich Nørresundby Nümbrecht Nürnberg Nürtingen Nüziders
Nānākuli Nœux-les-Mines N’dalatando O'Fallon O'Neill O_Barco_de_Valdeorras O_Carballiño O_Grove Oadby
Oak_Bay Oak_Bluffs Oak_Brook Oak_Creek Oak_Forest Oak_Grove Oak_Harbor Oak_Hill Oak_Hills Oak_Hills_Place
Oak_Island Oak_Lawn Oak_Park Oak_Park_Heights Oak_Point Oak_Ridge Oak_Ridge_North Oak_Trail_Shores
Oak_Valley Oak_View Oakbrook Oakdale Oakengates Oakham Oakhurst Oakington Oakland Oakland_Park
Oakleaf_Plantation Oakleigh_South Oakley Oaklyn Oakmont Oakridge Oakton Oakville Oakwood Oamaru Oasis
Oatfield Oatley Oaxaca Oban Obdam Ober-Ramstadt Oberalm Oberasbach Oberderdingen Oberengstringen
Oberentfelden Oberhaching Oberhaid Oberhausen Oberhausen-Rheinhausen Oberkirch Oberkochen Oberlin Obernai
Obernburg_am_Main Oberndorf Oberndorf_bei_Salzburg Obernkirchen Oberrieden Oberriet Oberrohrdorf
Oberschleißheim Oberschöneweide Obersiggenthal Oberstdorf Oberstenfeld Obertrum_am_See Obertshausen
Oberursel Oberuzwil Oberwagram Oberwaltersdorf Oberwart Oberwil Obetz Obfelden Ocala Ocean_Acres
Ocean_Bluff-Brant_Rock Ocean_City Ocean_Grove Ocean_Pines Ocean_Pointe Ocean_Shores Ocean_Springs Oceano
Oceanport Oceanside Ochota Ochsenfurt Ochsenhausen Ochtrup Ocilla Ocoee Oconomowoc Oconto Oconto_Falls
Ocotlán Octeville Odder Odense Odenthal Odenton Odenville Oderzo Odessa Odiham Odijk Odivelas Oegstgeest
Oeiras Oelde Oelsnitz Oelwein Oensingen Oer-Erkenschwick Oerlinghausen Oetwil Offenbach Offenburg
Offutt_Air_Force_Base Oftersheim Oftringen Ogallala Ogden Ogdensburg Oglesby Ogmore_Vale Ogíjares
Ohioville Ohlsdorf Oignies Oil_City Oildale Oirschot Oissel Oisterwijk Ojai Ojo_de_Agua Ojus Okanagan
Okanogan Okauchee_Lake Okayama Okazaki Okeechobee Okehampton Okemah Okemos Okene Oklahoma_City Okmulgee
Okolona Okotoks Olathe Olbernhau Olbia Olching Old_Basing Old_Bethpage Old_Bridge Old_Fig_Garden Old_Forge
Old_Greenwich Old_Harlow Old_Jamestown Old_Jefferson Old_Kilcullen Old_Kilpatrick Old_Mystic
Old_Orchard_Beach Old_Saybrook Old_Tappan Old_Town Old_Westbury Old_Windsor Oldbawn Oldbury Oldcastle
Oldenburg Oldenburg_in_Holstein Oldenzaal Oldham Oldmeldrum Olds Oldsmar Olean Oleggio Oleiros Olen
Olesa_de_Montserrat Oleśnica Olfen Olgiate_Comasco Olgiate_Olona Olhão Olinda Oliva Olivais Olivarez
Olive_Branch Olivehurst Oliveira_de_Azemeis Oliveira_do_Douro Olivenza Oliver Oliver-Valdefierro
Oliver_Springs Olivet Olivette Olkusz Ollioules Ollon Olmsted_Falls Olney Olonne-sur-Mer
Oloron-Sainte-Marie Olot Olpe Olsberg Olsztyn Olten Olympia Olympia_Fields Olympia_Heights Olyphant Omagh
Omaha Omak Omdurman Omegna Ommen Ommoord Omro Omsk Onalaska Onawa Onda Ondarroa Ondo Oneida Oneonta Onex
Onitsha Onnaing Onsala Ontario Ontinyent Oostburg Oostduinkerke Oosteinde Oosterbeek Oosterhout Oosterpark
Oosterwolde Oosterzele Oostkamp Opa-locka Opelika Opelousas Opera Opglabbeek Opheusden Opladen Opmeer
Opoczno Opole Opp Opportunity Opwijk Oquirrh Oracle Oradell Oran Orange Orange_Beach Orange_City
Orange_Cove Orange_Lake Orange_Park Orangeburg Orangetree Orangevale Orangeville Oranienburg Oranmore
Orbassano Orbe Orchard_City Orchard_Homes Orchard_Mesa Orchard_Park Orchards Orchidlands_Estates Orchies
Orcutt Orden Ordes Ordos Oregon Oregon_City Oreland Orem Orenburg Oria Orihuela Orillia Orimattila Orinda
Oristano Orizaba Orkney Orland Orland_Hills Orland_Park Orlando Orlovista Orly Orléans Ormeau
Ormesby_St_Margaret Ormesson-sur-Marne Ormiston Ormond-by-the-Sea Ormond_Beach Ormskirk Oro_Valley Orofino
Oromocto Orono Oropesa_del_Mar Orosi Oroville Oroville_East Orpington Orrington Orrville Orsay Orta_Nova
Orta_di_Atella Ortenberg Orthez Orting Ortona Orvault Orwigsburg Orzinuovi Orël Orūmīyeh Osage Osage_Beach
Osage_City Osaka Osasco Osawatomie Osceola Oschatz Oschersleben Oshawa Oshkosh Osimo Osio_Sotto Oskaloosa
Oskarshamn Oslo Osnabrück Osny Osoyoos Ospitaletto Osprey Oss Ossendorf Osseo Ossett Ossian Ossining
Ossipee Ostbevern Ostend Ostercappeln Osterhofen Osterholz-Scharmbeck Osternienburger_Land Osterville
Ostfildern Ostheim Osthofen Ostrava Ostrhauderfehn Ostrowiec_Świętokrzyski Ostrołęka Ostróda
Ostrów_Mazowiecka Ostrów_Wielkopolski Ostuni Ostwald Osuna Oswego Oswestry Otford Othello Othis
Otis_Orchards-East_Farms Otley Otsego Ottakring Ottaviano Ottawa Ottawa_Hills Ottendorf-Okrilla Ottensen
Otterburn_Park Ottersberg Ottershaw Ottery_St_Mary Ottignies Ottobeuren Ottobrunn Ottumwa Ottweiler Otwock
Ouagadougou Oud-Beijerland Oud-Heverlee Oud-Turnhout Oud_Gastel Ouddorp Oude_Pekela Oudenaarde Oudenburg
Ouderkerk_aan_de_Amstel Oudewater Oughterard Oughtibridge Ouistreham Oujda-Angad Oullins Oulu Oundle
Oupeye Ourense Ourém Outreau Outwell Ovada Ovar Over Overath Overcombe Overijse Overland Overland_Park
Overlea Overpelt Overschie Overton Overtown Oviedo Ovilla Owasso Owatonna Owego Owen_Sound Owensboro
Owensville Owings_Mills Owo Owosso Oxelösund Oxenford Oxenhope Oxford Oxie Oxley Oxnard Oxoboxo_River
Oxon_Hill Oxon_Hill-Glassmanor Oxted Oyo Oyonnax Oyster_Bay Oyten Ozark Ozoir-la-Ferrière Ozona Ozone_Park
Ozorków Oñati Oława Oświęcim Pabianice Pace Paceco Pacheco Pachino Pachuca_de_Soto Pacific Pacific_Grove
Pacific_Pines Pacifica Pacé Padang Paddington Paddock_Lake Paddock_Wood Paden_City Paderborn
Paderno_Dugnano Padiham Padova Padrón Padstow Paducah Paese Pagani Page Pagedale Pageland Pahokee Pahrump
Paia Paignton Paimio Paimpol Painesville Painswick Paintsville Paiporta Paisley Pajaro Pakenham Pakuranga
Palacios Palafrugell Palagiano Palagonia Palaiseau Palamós Palatine Palatka Palazzolo_sull'Oglio Palembang
Palencia Palenstein Palermo Palestine Palestrina Palisade Palisades_Park Pallanza-Intra-Suna Pallejà
Palm_Bay Palm_Beach Palm_Beach_Gardens Palm_City Palm_Coast Palm_Desert Palm_Harbor Palm_River-Clair_Mel
Palm_Springs Palm_Springs_North Palm_Valley Palma Palma_Campania Palma_del_Río Palma_di_Montechiaro
Palmdale Palmela Palmer Palmer_Heights Palmer_Lake Palmerston Palmerston_North Palmerstown Palmerton
Palmetto Palmetto_Bay Palmetto_Estates Palmhurst Palmi Palmview Palmview_South Palmyra Palo_Alto
Palo_del_Colle Paloma_Creek Paloma_Creek_South Palos_Heights Palos_Hills Palos_Park Palos_Verdes_Estates
Palu Pamiers Pampa Pamplona Pana Panama_City Panama_City_Beach Panamá Panania Panazol Pangbourne Pankow
Pannal Pannill_Fork Panningen Panshan Pant Pantego Panthersville Pantin Pantops Paola Paoli Paolo_VI
Papakura Papenburg Papendrecht Papillion Papworth_Everard Par Parabiago Paracuellos_de_Jarama Paradise
Paradise_Hills Paradise_Valley Parafield_Gardens Paragould Paralowie Paramount Paramount-Long_Meadow
Paramus Paraná Paraparaumu Paray-Vieille-Poste Paray-le-Monial Parbhani Parbold Parchim Parede Paredes
Parempuyre Parete Parets_del_Vallès Pargas Paris Park_City Park_Forest Park_Forest_Village Park_Hill
Park_Hills Park_Layne Park_Rapids Park_Ridge Park_Slope Parkchester Parkdale Parker Parkersburg Parkes
Parkesburg Parkinson Parkland Parksdale Parkstone Parksville Parkville Parkway Parkwood Parla Parlier
Parma Parma_Heights Parndorf Parole Parowan Parral Parramatta Parry_Sound Parsippany Parsons Partanna
Parthenay Partille Partington Partinico Partridge_Green Pasadena Pasadena_Hills Pasaia Pasay Pascagoula
Pasco Pascoag Pascoe_Vale Pascoe_Vale_South Pasewalk Pasig_City Pasing Paso_Robles Pasragad_Branch
Pass_Christian Passage_West Passaic Passau Passy Pasto Pataskala Patchogue Paterna Paternò Paterson
Patiāla Patna Patrington Pattensen Patterson Patti Pattingham Pau Paulden Paulding Paulista Paullo
Pauls_Valley Paulsboro Paulsstadt Paulton Pavia Pavlodar Pavullo_nel_Frignano Paw_Paw Paw_Paw_Lake
Pawcatuck Pawhuska Pawnee Pawtucket Paxton Paxtonia Payerne Payette Payson Paço_de_Arcos Pea_Ridge Peabody
Peace_River Peaceful_Valley Peacehaven Peachtree_City Peachtree_Corners Peakhurst Pearisburg Pearl
Pearl_Beach Pearl_City Pearl_River Pearland Pearsall Peasedown_Saint_John Peaslake Pebble_Creek
Pecan_Acres Pecan_Grove Pecan_Plantation Peckham Pecos Peculiar Pedara Pedersöre Pedley Pedralbes Pedroso
Pedrouços Peebles Peekskill Peelo Peer Pegnitz Pego Pegswood Peine Peiting Peißenberg Pekalongan Pekanbaru
Pekin Pelham Pelham_Manor Pelican_Bay Peligros Pell_City Pell_Lake Pella Pellaro Pelotas Pelsall Pelton
Pemberwick Pembroke Pembroke_Dock Pembroke_Park Pembroke_Pines Pembury Pen-clawdd Pen_Argyl Penafiel
Penarth Penbrook Pencoed Pendino Pendleton Pendrecht Peniche Penicuik Penig Penistone Penitas Penkridge
Penmaenmawr Penn_Estates Penn_Hills Penn_Wynne Penn_Yan Penngrove Pennington Penns_Grove Pennsauken
Pennsburg Pennside Pennsport Pennsville Penparcau Penrhyndeudraeth Penrith Penrose Penryn Pensacola
Penshurst Pensilva Penticton Pentre Pentyrch Penyffordd Penygroes Penza Penzance Penzberg Peoria
Peoria_Heights Peotone Pepinster Pepper_Pike Pepperell Peppermill_Village Perafita Peralta Perchtoldsdorf
Percut Pereira Perezville Perg Pergine_Valsugana Perham Perkasie Perkins Perleberg Perm
Pernes-les-Fontaines Pero Perpignan Perranporth Perris Perros-Guirec Perry Perry_Hall Perry_Heights
Perrysburg Perryton Perryville Persan Pershore Perth Perth_Amboy Perth_city_centre Pertuis Peru Perugia
Pesaro Pescantina Pescara Pescia Peseux Peshawar Peshtigo Pessac Petal Petaling_Jaya Petaluma Petare
Petawawa Peterborough Peterculter Peterhead Peterlee Petersburg Petersfield Petershagen Petersham
Petit-Couronne Petoskey Petrie Petritor_-_Ost Petrolia Petrozavodsk Petrópolis Petworth Pevely Pevensey
Pevensey_Bay Pewaukee Pewsey Peymeinade Peñarroya-Pueblonuevo Peñuelas Pfaffenhofen_an_der_Ilm
Pfarrkirchen Pfastatt Pfedelbach Pflugerville Pforzheim Pfullendorf Pfullingen Pfungstadt Pfäffikon Pharr
Phelan Phenix_City Philadelphia Philippeville Philippi Philippsburg Philipsburg Phillipsburg Philomath
Phnom_Penh Phoenix Phoenix_Lake Phoenixville Piacenza Pianezza Piano_di_Sorrento Pianura Piara_Waters
Piaseczno Piastów Piazza Piazza_Armerina Pibrac Picanya Picassent Picayune Pichling_bei_Köflach Pickens
Pickering Pickerington Picnic_Point Picnic_Point-North_Lynnwood Pico_Rivera Picture_Rocks Piedade
Piedimonte_Matese Piedmont Piedras_Blancas Piedras_Negras Piekary_Śląskie Pieksämäki Piera Piermont Pierre
Pierre-Bénite Pierre_Part Pierrefitte-sur-Seine Pierrelatte Pierrelaye Pietermaritzburg Pietrasanta
Pieve_Emanuele Pieve_di_Soligo Pigeon_Forge Piggott Pijnacker Pike_Creek Pike_Creek_Valley Pike_Road
Pikesville Pikeville Pikine Pilar_de_la_Horadada Pilas Pilot_Point Pilsley Piltown Pima Pimmit_Hills
Pimpama Pimpri Pinar_de_Chamartín Pinardville Pinch Pinchbeck Pinckneyville Pincourt Pine_Bluff
Pine_Castle Pine_City Pine_Crest Pine_Hill Pine_Hills Pine_Island Pine_Island_Ridge Pine_Lake_Park
Pine_Lawn Pine_Level Pine_Manor Pine_Ridge Pinecrest Pineda_de_Mar Pinehurst Pinellas_Park Pinerolo
Pinetop-Lakeside Pineville Pinewood Piney Piney_Green Piney_Point_Village Pingdingshan Pingree_Grove
Pingxiang Pinhal_Novo Pinkafeld Pinneberg Pinner Pinole Pinos_Puente Pinson Pinto Pinxton Pioltello
Piombino Pioneer_Village Piossasco Piotrków_Trybunalski Piove_di_Sacco-Piovega Pipestone Piqua Piracicaba
Pirkkala Pirmasens Pirna Pisa Piscataway Piscinola Pismo_Beach Pistakee_Highlands Pistoia Pitcairn Piteå
Pithiviers Pitlochry Pitman Pitsea Pitstone Pitt_Meadows Pittsboro Pittsburg Pittsburgh Pittsfield
Pittston Piura Pixley Piñon_Hills Piła Plabennec Placentia Placerville Placid_Lakes Placitas Plain_City
Plainedge Plainfield Plainfield_Village Plains Plainsboro_Center Plainview Plainville Plainwell
Plaisance-du-Touch Plaisir Plaistow Plan-de-Cuques Plan-les-Ouates Planada Planegg Plankstadt Plano
Plant_City Plantation Plaquemine Plasencia Platte_City Platteville Plattling Plattsburgh Plattsmouth
Plauen Playa_Blanca Playa_del_Carmen Playa_del_Ingles Plean Pleasant_Gap Pleasant_Garden Pleasant_Grove
Pleasant_Hill Pleasant_Hills Pleasant_Prairie Pleasant_Ridge Pleasant_Run Pleasant_Run_Farm
Pleasant_Valley Pleasant_View Pleasanton Pleasantville Pleasure_Ridge_Park Plessisville Plettenberg
Pliezhausen Plochingen Ploemeur Plombières Ploufragan Plougastel-Daoulas Plouzané Plovdiv Plover Ploërmel
Plum Plumas_Lake Plumpton Plumsteadville Plymouth Plymouth_Meeting Plympton Plymstock Plänterwald Plérin
Plön Plüderhausen Poble_Sec Pocahontas Pocasset Pocatello Pocking Pocklington Pocola Pocomoke_City
Poeldijk Poggibonsi Poggiomarino Poggioreale Pohang Poinciana Poing Point_Baker Point_Cook Point_Pleasant
Point_Pleasant_Beach Pointe-Calumet Pointe-Claire Pointe-Noire Pointe-du-Lac Poio Poissy Poitiers
Pola_de_Laviana Pola_de_Lena Pola_de_Siero Poland Polbeth Polesworth Police Policoro Polignano_a_Mare
Polistena Polk_City Polkowice Polkton Poll Pollena_Trocchia Pollença Pollock_Pines Polmont Polson Poltava
Pombal Pomezia Pomigliano_d'Arco Pomona Pompano_Beach Pompano_Beach_Highlands Pompei Pompton_Lakes
Ponca_City Ponce Ponce_Inlet Ponchatoula Ponderosa_Park Ponferrada Ponoka Ponsacco Pont-Audemer Pont-Rouge
Pont-Saint-Esprit Pont-Sainte-Maxence Pont-du-Château Pont-à-Celles Pont-à-Mousson Pont_Rhyd-y-cyff
Pont_Rouge Ponta_Delgada Ponta_Grossa Pontarddulais Pontarlier Pontassieve Pontault-Combault Pontchâteau
Ponte_San_Nicolò Ponte_San_Pietro Ponte_Vedra_Beach Ponte_de_Lima Ponte_de_Sôr Ponteareas Pontecagnano
Pontedera Pontefract Ponteland Pontesbury Pontevedra Ponthierry Pontiac Pontianak Ponticelli Pontinha
Pontivy Pontlliw Pontoise Pontoon_Beach Pontotoc Pontyberem Pontyclun Pontycymer Pontypool Pontypridd
Ponzano Pool Poole Pooler Poolesville Popayán Poperinge Poplar_Bluff Poplar_Grove Poplarville Poppenbüttel
Poquoson Porcia Pordenone Pori Poringland Porirua Pornic Pornichet Porrentruy Porriño Porsgrunn
Port-Cartier Port-Saint-Louis-du-Rhône Port-au-Prince Port-de-Bouc Port-de-Paix Port_Alberni Port_Allen
Port_Angeles Port_Angeles_East Port_Aransas Port_Arthur Port_Charlotte Port_Chester Port_Clinton
Port_Colborne Port_Coquitlam Port_Douglas Port_Elizabeth Port_Erroll Port_Ewen Port_Glasgow
Port_Hadlock-Irondale Port_Harcourt Port_Hope Port_Hueneme Port_Huron Port_Isabel Port_Jefferson
Port_Jefferson_Station Port_Jervis Port_Kennedy Port_LaBelle Port_Lavaca Port_Lincoln Port_Ludlow
Port_Macquarie Port_Melbourne Port_Monmouth Port_Moody Port_Moresby Port_Neches Port_Orange Port_Orchard
Port_Pirie Port_Reading Port_Richey Port_Richmond Port_Royal Port_Said Port_Saint_Joe Port_Saint_John
Port_Saint_Lucie Port_Salerno Port_Sudan Port_Townsend Port_Vue Port_Washington Port_Washington_North
Port_Wentworth Porta Porta_Westfalica Portadown Portaferry Portage Portage_Lakes Portage_Park
Portage_la_Prairie Portageville Portalegre Portales Portarlington Portavogie Porter Porterville
Portes-lès-Valence Portet-sur-Garonne Porthcawl Porthleven Porthmadog Portici Portimão Portishead Portland
Portlaoise Portlaw Portlethen Portmarnock Porto Porto-Vecchio Porto_Alegre Porto_Empedocle Porto_Recanati
Porto_Salvo Porto_San_Giorgio Porto_Sant'Elpidio Porto_Tolle Porto_Torres Porto_Velho Porto_Viro
Porto_do_Son Portogruaro Portola_Hills Portola_Valley Portraine Portree Portrush Portscatho Portslade
Portsmouth Portsmouth_Heights Portsoy Portstewart Portugalete Portumna Porvoo Porz_am_Rhein Posadas Posen
Posillipo Post Post_Falls Poteau Poteet Potenza Potomac Potomac_Mills Potomac_Park Potosi Potsdam
Pottendorf Potterne Potters_Bar Potterville Potton Potts_Point Pottschach Pottsgrove Pottstown Pottsville
Poughkeepsie Poulsbo Poulton-le-Fylde Pound_Ridge Poway Powder_Springs Powdersville Powell Powell_River
Pownal Poynton Poza_Rica_de_Hidalgo Poznań Pozoblanco Pozuelo_de_Alarcón Pozzallo Pozzuoli Pradl
Praga_Południe Praga_Północ Prague Prahran Praia_Grande Prairie_Grove Prairie_Heights Prairie_Ridge
Prairie_View Prairie_Village Prairie_du_Chien Prairie_du_Sac Prairieville Prato Pratt Pratteln Prattville
Preesall Preetz Pregassona Premià_de_Mar Premnitz Premont Prenton Prenzlau Prenzlauer_Berg Prescot
Prescott Prescott_Valley Presidio Presque_Isle Pressbaum Prestatyn Prestbury Presteigne Preston
Preston_City Preston_Heights Prestonpans Prestons Prestonsburg Prestwich Prestwick Pretoria Pretty_Bayou
Preußisch_Oldendorf Price Price_Town Priceville Prichard Priego_de_Córdoba Prien Prien_am_Chiemsee Prilly
Primer_Ensanche Primera Prince_Albert Prince_Edward Prince_Frederick Prince_George Prince_Rupert
Princenhage Princes_Risborough Princess_Anne Princeton Princeton_Meadows Princeville Prineville
Prinsenbeek Prinzenpark Priolo_Gargallo Prior_Lake Pristina Pritzwalk Privas Priverno Probus Procida
Proctor Profondeville Progreso Progress Progress_Village Progresso Prospect Prospect_Heights Prospect_Park
Prosper Prosperous Prosser Provenals_del_Poblenou Providence Provincetown Provins Provo Prudhoe Prudnik
Prunedale Pruszcz_Gdański Pruszków Pryor Pryor_Creek Przemyśl Préverenges Prévost Pszczyna Pucallpa
Puch_bei_Hallein Puchheim Puckeridge Pucklechurch Pudsey Puebla Pueblo Pueblo_West Puente-Genil
Puente_Alto Puente_de_Vallecas Puerto_La_Cruz Puerto_Lumbreras Puerto_Real Puerto_Rico Puerto_Vallarta
Puerto_de_la_Cruz Puerto_del_Carmen Puerto_del_Rosario Puertollano Puhi Pukalani Pukekohe_East Pulaski
Pulborough Pulheim Pullach_im_Isartal Pullman Pully Pulsano Pumphrey Punchbowl Pune Punta_Gorda
Punta_Gorda_Isles Punta_Santiago Punta_Umbría Puntigam Punxsutawney Punāsa Pupukea Purcell Purcellville
Purchase Purfleet Puriton Purkersdorf Purley Purmerend Purton Puteaux Putian Putignano Putnam Putnam_Lake
Putney Putte Putten Puurs Puyallup Puyang Puyang_Chengguanzhen Puçol Puławy Pwllheli Pyle Pymble Pyongyang
Pyrmont Pájara Pájaros Pélissanne Pérenchies Périer Périgueux Pérols Péronne Péruwelz Pétionville Pézenas
Póvoa_de_Santa_Iria Póvoa_de_Santo_Adrião Póvoa_de_Varzim Pöchlarn Pöllau Pößneck Püttlingen Pānihāti
Pānīpat Płock Płońsk Qarchak Qazvin Qingdao Qinhuangdao Qionghai Qiqihar Qom Quakenbrück Quakers_Hill
Quakertown Qualiano Quantico_Station Quaregnon Quarrata Quarryville Quart_de_Poblet Quarteira Quarto
Quartu_Sant'Elena Quartucciu Quartz_Hill Quartzsite Quattromiglia Quebradillas Quedlinburg Queen_Creek
Queenborough Queens Queens_Village Queensbury Queensferry Queenstown Queenswood_Heights Queijas Queluz
Queniborough Querfurt Quesnel Quetigny Quetta Quezon_City Quickborn Quierschied Quimper Quimperlé Quincy
Quincy-sous-Sénart Quinns_Rocks Quinta_Do_Conde Quinta_do_Anjo Quintanar_de_la_Orden Quinte_West Quitman
Quito Quorndon Québec Quéven Raahe Raalte Raamsdonksveer Rabat Racale Racconigi Raceland Raceview Racibórz
Racine Rackheath Radcliff Radcliffe Radcliffe_on_Trent Radeberg Radebeul Radevormwald Radford Radlett
Radley Radnor Radolfzell Radom Radomsko Radstock Radyr Raeford Raeren Raesfeld Raffadali Ragusa Rahden
Raheny Rahim_Yar_Khan Rahnsdorf Rahway Rain Rainbow_City Rainford Rainham Rainhill Rainsville Rainworth
Raipur Raisio Raismes Raleigh Raleigh_Hills Ralston Ramacca Ramada Ramadi Ramblewood Rambouillet Ramelton
Ramona Ramonville-Saint-Agne Ramsbottom Ramsbury Ramsey Ramsgate Ramstein-Miesenbach Ramtown Ranchettes
Ranchi Rancho_Calaveras Rancho_Cordova Rancho_Cucamonga Rancho_Mirage Rancho_Murieta Rancho_Palos_Verdes
Rancho_Penasquitos Rancho_San_Diego Rancho_Santa_Fe Rancho_Santa_Margarita Ranchos_de_Taos Randallstown
Randalstown Randazzo Randburg Randenbroek Randers Randleman Randolph Randwick Rangeville Rangpur Rangsdorf
Rankweil Ranlo Ranson Ranst Rantoul Raoul Rapallo Raphoe Rapid_City Rapid_Valley Rapperswil Raritan
Ras_Al_Khaimah_City Rasht Rastatt Rastede Rastrick Ratby Ratekau Rath Rathangan Rathcoole Rathcormac
Rathdowney Rathdrum Rathenow Rathfriland Rathgar Rathkeale Rathmines Rathnew Ratho Rathwire Ratingen
Ratoath Raton Ratzeburg Raubling Rauma Raunds Raunheim Raurkela Ravanusa Ravels Ravena Ravenel Ravenna
Ravensburg Ravenshead Ravenstone Ravenswood Rawalpindi Rawcliffe Rawdon Rawicz Rawlins Rawmarsh
Rawtenstall Rayleigh Raymond Raymond_Terrace Raymondville Raymore Rayne Raynham Raynham_Center
Rayside-Balfour Raytown Rayville Ra’s_Bayrūt Reading Real Realejo_Alto Reamstown Rebecq-Rognon Rebordosa
Rebstein Recanati Recco Recife Recke Recklinghausen Red_Bank Red_Bay Red_Bluff Red_Bud Red_Chute Red_Deer
Red_Hill Red_Lake Red_Lion Red_Oak Red_Oaks_Mill Red_Springs Red_Wing Redan Redbank_Plains Redbourn Redcar
Redding Reddingmuirhead Redditch Redfern Redford Redhill Redland Redland_Bay Redlands Redlynch Redmond
Redon Redondela Redondo_Beach Redruth Redwood Redwood_City Redwood_Falls Redwood_Shores Reed_Creek Reedley
Reedsburg Reedsport Reepham Rees Reeuwijk Refugio Regen Regensburg Regensdorf Regenstauf Regents_Park
Reggio_Calabria Reggio_nell'Emilia Regina Rego_Park Rehau Rehburg-Loccum Rehoboth Reichelsheim
Reichenbach_an_der_Fils Reidland Reidsville Reiffton Reigate Reims Reinach Reinbek Reinfeld Reinhausen
Reinheim Reinickendorf Reinosa Reinsdorf Reiskirchen Reisterstown Rejon_placu_Grunwaldzkiego
Rejon_placu_Świętego_Macieja Rejon_ulicy_Traugutta Rellingen Remagen Rembertów Reminderville Remiremont
Remscheid Remsenburg-Speonk Rendlesham Rendon Rendsburg Renens Renfrew Renkum Rennes Renningen Reno
Rensselaer Renton Repentigny Repton Republic Requena Rescaldina Reserve Reservoir Resistencia Resolven
Reston Retford Rethel Retie Retiro Reus Reusel Reutlingen Reutte Reuver Revel Revelstoke Revere Revesby
Revin Rexburg Reynoldsburg Reynoldsville Reynosa Rezzato Rezé Rhayader Rheda-Wiedenbrück Rhede Rheden
Rheinau Rheinbach Rheinberg Rheine Rheinfelden Rheinsberg Rheinstetten Rhenen Rhinebeck Rhinelander Rho
Rhodes Rhondda Rhoon Rhoose Rhosllanerchrugog Rhu Rhuddlan Rhyl Rhymney Rialto Rianxo Rib_Mountain Ribadeo
Ribarroja_del_Turia Ribe Ribeira Ribeirão Ribeirão_Preto Ribeirão_das_Neves Ribera Ribnitz-Damgarten
Riccall Riccione Rice_Lake Richards_Bay Richardson Richboro Richelieu Richfield Richgrove Richland
Richland_Center Richland_Hills Richlands Richmond Richmond_Heights Richmond_Hill Richmond_West Richterswil
Richton_Park Richville Richwood Rickinghall Rickmansworth Ridderkerk Ridge Ridge_Manor Ridge_Wood_Heights
Ridgecrest Ridgefield Ridgefield_Park Ridgeland Ridgemark Ridgewood Ridgway Ridley_Park Ried_im_Innkreis
Riedisheim Riedlingen Riedstadt Riegelsberg Riehen Riehl Rielasingen-Worblingen Riemst Ries Riesa Riesi
Rietberg Rieti Rifle Riga Rigby Riihimäki Rijen Rijkevorsel Rijnsburg Rijswijk Rillieux-la-Pape Rimbach
Rimini Rimouski Rincon Rincón_de_la_Victoria Rindge Ringgold Ringkøbing Ringmer Ringsend Ringsted Ringwood
Ringwood_East Ringwood_North Rinteln Rio_Branco Rio_Bravo Rio_Communities Rio_Del_Mar Rio_Dell Rio_Grande
Rio_Grande_City Rio_Linda Rio_Maior Rio_Rancho Rio_Rico Rio_Tinto Rio_Vista Rio_de_Janeiro Rio_de_Loba
Rio_de_Mouro Riom Rionero_in_Vulture Riorges Ripa-Pozzi-Querceta-Ponterosso Ripley Ripoll Ripollet Ripon
Riposto Ripponden Ris-Orangis Risca Rishton Rising_Sun Rising_Sun-Lebanon Ritterhude Rittman Riva
Riva_del_Garda Rivalta_di_Torino Rivarolo_Canavese Rivas-Vaciamadrid Rivazzurra Rive-de-Gier River_Bend
River_Edge River_Falls River_Forest River_Grove River_Oaks River_Park River_Ridge River_Road River_Rouge
River_Vale River_View_Park Riverbank Riverdale Riverdale_Park Riverhead Riverside Riverton Rivervale
Riverview Riverwood Riverwoods Rivesaltes Riviera_Beach Rivière-Rouge Rivière-du-Loup Rivne Rivoli
Rixensart Rixheim Riyadh Roade Roanne Roanoke Roanoke_Rapids Roaring_Spring Robbins Robbinsdale
Robbinsville Robertsbridge Robertsdale Robertsville Roberval Robina Robins Robinson Robinwood Robstown
Rocca_Priora Rocca_di_Papa Rochdale Roche Roche-la-Molière Rochedale_South Rochefort Rochelle
Rochelle_Park Rochester Rochester_Hills Rochford Rochfortbridge Rock_Falls Rock_Forest Rock_Hill
Rock_Island Rock_Rapids Rock_Springs Rock_Valley Rockaway Rockaway_Point Rockcreek Rockdale Rockfish
Rockford Rockhampton Rockingham Rockingham_city_centre Rockland Rockledge Rocklin Rockmart Rockport
Rockton Rockville Rockville_Centre Rockwall Rockwell Rockwood Rocky_Ford Rocky_Mount Rocky_Mountain_House
Rocky_Point Rocky_River Rode_Heath Roden Rodenbach Rodeo Rodez Rodgau Roding Roebling Roeland_Park
Roermond Roeselare Roessleville Roetgen Rogers Rogers_City Rogers_Park Rogersville Rogiet Rognac Rohini
Rohnert_Park Rohtak Roissy-en-Brie Rojales Roland Rolesville Rolla Rolle Rolling_Hills_Estates
Rolling_Meadows Rollingwood Rollinsford Roma Roma-Los_Saenz Romagnat Romainville Romano_Banco
Romano_d'Ezzelino Romano_di_Lombardia Romans-sur-Isère Romanshorn Rombas Rome Romeo Romeoville Romford
Romilly-sur-Seine Rommerskirchen Romney_Marsh Romont Romorantin-Lanthenay Romsey Romulus
Ronchi_dei_Legionari Ronchin Roncq Ronda Ronkonkoma Ronneby Ronnenberg Ronse Roosendaal Roosevelt
Roosevelt_Park Rooty_Hill Roquebrune-Cap-Martin Roquebrune-sur-Argens Roquetas_de_Mar Roquevaire Rorschach
Rosa Rosamond Rosario Rosarno Rosaryville Rosbach_vor_der_Höhe Roscoe Roscommon Roscrea Rosdorf Rose_Bay
Rose_Hill Roseau Rosebank Rosebud Roseburg Roseburg_North Rosedale Roseland Roselands Roselawn Roselle
Roselle_Park Rosemead Rosemont Rosemount Rosemère Rosenberg Rosenheim Rosenthal Roses Roseto_degli_Abruzzi
Roseville Rosewell Rosewood_Heights Rosita_North Rosita_South Roskilde Roslin Roslyn Roslyn_Heights
Rosny-sous-Bois Rosolini Ross Ross_on_Wye Rossano_Stazione Rossendale Rossett Rossford Rosslare Rosslyn
Rossmoor Rossville Rostock Rostov-na-Donu Rostrevor Roswell Rosyth Rosà Rota Rotenburg
Rotenburg_an_der_Fulda Roth Rothbury Rothenburg Rothenburg_ob_der_Tauber Rothenburgsort
Rotherfield_Peppard Rotherham Rothesay Rothley Rothrist Rothschild Rothsville Rothwell Rotkreuz
Rotonda_West Rotorua Rotselaar Rottenburg Rotterdam Rottingdean Rottweil Roubaix Rouen Rouet Round_Lake
Round_Lake_Beach Round_Lake_Heights Round_Lake_Park Round_Rock Roussillon Rouvroy Rouyn-Noranda Rovaniemi
Rovato Rovereto Rovigo Rowhedge Rowland_Heights Rowlands_Gill Rowlett Rowville Roxboro Roxborough_Park
Roxburgh_Park Roy Royal_Kunia Royal_Leamington_Spa Royal_Oak Royal_Palm_Beach Royal_Palm_Estates
Royal_Pines Royal_Tunbridge_Wells Royal_Wootton_Bassett Royan Roydon Royersford Royse_City Royston Royton
Rozelle Rozenburg Rozzano Roßdorf Roßlau Roßtal Ruabon Ruardean Ruayer Rubidoux Rubiera Rubí Ruda_Śląska
Ruddington Rudersberg Rudgwick Rudolstadt Rudow Rueil-Malmaison Ruelle-sur-Touvre Ruffano Rugby Rugeley
Ruidoso Ruidoso_Downs Ruislip Ruleville Rum Rumford Rumia Rumilly Rummelsburg Rumson Rumst Runaway_Bay
Runcorn Runkel Runnemede Running_Springs Rupert Rupperswil Ruppichteroth Rural_Hall Rush_City Rushden
Rushville Rusk Ruskin Ruskington Russeifa Russell Russell_Springs Russellville Rusthall Rustington Ruston
Ruswil Rute Rutesheim Rutherford Rutherfordton Rutherglen Ruthin Rutigliano Rutland Ruurlo Ruvo_di_Puglia
Ryazan’ Rybnik Rydal Ryde Rydułtowy Rye Rye_Brook Ryhill Ryhope Ryton Ryton_on_Dunsmore Rzeszów Ráth_Luirc
Råholt Råsunda Río_Grande Rödental Rödinghausen Rösrath Röthenbach_an_der_Pegnitz Rødovre Rønne
Rüdesheim_am_Rhein Rümlang Rüschlikon Rüsselsheim Rüthen Rüti Rājahmundry Rājkot Rājshāhi Rāmgundam Rāmpur
Saalfeld Saalfelden_am_Steinernen_Meer Saanen Saarbrücken Saarijärvi Saarlouis Saarwellingen Sabadell
Sabana_Grande Sabana_Seca Sabattus Sabetha Sabina Sabiñánigo Sablé-sur-Sarthe Sacaton Sacavém Sachse
Sachseln Sachsenheim Sacile Saco Sacramento Sacriston Sada Saddle_Brook Saddle_Brooke Saddle_River
Safety_Harbor Safford Saffron_Walden Safi Sagamore Saggart Saginaw Saginaw_Township_North Sagrada_Família
Saguenay Sagunto Sahuarita Sahāranpur Saint-Affrique Saint-Amable Saint-Amand-Montrond
Saint-Amand-les-Eaux Saint-André-les-Vergers Saint-André-lez-Lille Saint-Aubin-lès-Elbeuf
Saint-Augustin-de-Desmaures Saint-Avertin Saint-Avold Saint-Avé Saint-Barnabé Saint-Barthélémy
Saint-Basile-le-Grand Saint-Benoît Saint-Brevin-les-Pins Saint-Brice-sous-Forêt Saint-Brieuc
Saint-Bruno-de-Montarville Saint-Canut Saint-Chamond Saint-Charles Saint-Claude Saint-Cloud Saint-Constant
Saint-Cyprien-Plage Saint-Cyr-l'École Saint-Cyr-sur-Loire Saint-Cyr-sur-Mer Saint-Denis Saint-Denis-en-Val
Saint-Dizier Saint-Dié-des-Vosges Saint-Doulchard Saint-Estève Saint-Eustache Saint-Fargeau-Ponthierry
Saint-Florent-sur-Cher Saint-Flour Saint-Fons Saint-François Saint-Félicien Saint-Félix-de-Valois
Saint-Gaudens Saint-Genis-Laval Saint-Genis-Pouilly Saint-Georges Saint-Germain-en-Laye
Saint-Germain-lès-Arpajon Saint-Germain-lès-Corbeil Saint-Ghislain Saint-Gilles Saint-Gilles-Croix-de-Vie
Saint-Giniez Saint-Girons Saint-Gratien Saint-Grégoire Saint-Gély-du-Fesc Saint-Henri Saint-Herblain
Saint-Hilaire-de-Riez Saint-Hippolyte Saint-Hyacinthe Saint-Imier Saint-Jacques-de-la-Lande Saint-Jean
Saint-Jean-d'Angély Saint-Jean-de-Braye Saint-Jean-de-Luz Saint-Jean-de-Maurienne Saint-Jean-de-Monts
Saint-Jean-de-Védas Saint-Jean-de-la-Ruelle Saint-Jean-le-Blanc Saint-Jean-sur-Richelieu
Saint-Joseph-de-Beauce Saint-Joseph-du-Lac Saint-Julien Saint-Julien-en-Genevois Saint-Junien Saint-Just
Saint-Just-Saint-Rambert Saint-Jérôme Saint-Lambert Saint-Laurent Saint-Laurent-de-la-Salanque
Saint-Laurent-du-Var Saint-Lazare Saint-Leu Saint-Leu-la-Forêt Saint-Lin-Laurentides Saint-Loubès
Saint-Louis Saint-Loup Saint-Léonard Saint-Lô Saint-Malo Saint-Mandé Saint-Marcel Saint-Marcellin
Saint-Martin-Boulogne Saint-Martin-d'Hères Saint-Martin-de-Crau Saint-Maur-des-Fossés Saint-Maurice
Saint-Mauront Saint-Max Saint-Maximin-la-Sainte-Baume Saint-Michel-sur-Orge Saint-Mitre
Saint-Médard-en-Jalles Saint-Nazaire Saint-Nicolas Saint-Nicolas-de-Port Saint-Omer
Saint-Orens-de-Gameville Saint-Ouen Saint-Ouen-l'Aumône Saint-Paul-Trois-Châteaux Saint-Paul-lès-Dax
Saint-Pie Saint-Pierre Saint-Pierre-des-Corps Saint-Pierre-du-Mont Saint-Pierre-lès-Elbeuf
Saint-Pol-de-Léon Saint-Pol-sur-Mer Saint-Prex Saint-Priest Saint-Prix Saint-Quentin
Saint-Quentin-en-Yvelines Saint-Raphaël Saint-Renan Saint-Rémi Saint-Rémy-de-Provence
Saint-Rémy-lès-Chevreuse Saint-Saulve Saint-Sauveur Saint-Sauveur-des-Monts Saint-Sébastien-sur-Loire
Saint-Tronc Saint-Vallier Saint-Victoret Saint-Vith Saint-Yrieix-la-Perche Saint-Zotique Saint-Égrève
Saint-Étienne Saint-Étienne-du-Rouvray Saint_Agnes Saint_Albans Saint_Andrews Saint_Ann Saint_Anthony
Saint_Asaph Saint_Augusta Saint_Augustine Saint_Augustine_Beach Saint_Augustine_Shores
Saint_Augustine_South Saint_Bees Saint_Bernard Saint_Charles Saint_Clair Saint_Clair_Shores
Saint_Clairsville Saint_Clears Saint_Cloud Saint_Columb_Major Saint_Davids Saint_Dennis Saint_Francis
Saint_Gabriel Saint_George Saint_Helen Saint_Helena Saint_Helens Saint_Ives Saint_James Saint_James_City
Saint_John Saint_Johns Saint_Johnsbury Saint_Joseph Saint_Kilda Saint_Leonards-on-Sea Saint_Louis
Saint_Louis_Park Saint_Martin Saint_Martinville Saint_Marys Saint_Matthews Saint_Michael Saint_Neots
Saint_Osyth Saint_Paul Saint_Paul_Park Saint_Pete_Beach Saint_Peter Saint_Peters Saint_Petersburg
Saint_Robert Saint_Rose Saint_Simon_Mills Saint_Simons_Island Saint_Stephen Saint_Stephens Sainte-Adresse
Sainte-Adèle Sainte-Agathe-des-Monts Sainte-Anne Sainte-Anne-de-Bellevue Sainte-Anne-des-Monts
Sainte-Anne-des-Plaines Sainte-Catherine Sainte-Croix Sainte-Foy-lès-Lyon Sainte-Geneviève-des-Bois
Sainte-Julie Sainte-Luce-sur-Loire Sainte-Marguerite Sainte-Marie Sainte-Marthe-sur-le-Lac Sainte-Maxime
Sainte-Savine Sainte-Thérèse Sainte_Genevieve Saintes Saintfield Saitama Sakai Saks Sala Sala_Consilina
Salaberry-de-Valleyfield Salamanca Salcombe Sale Sale_Creek Salem Salem_Heights Salerno Salford Salfords
Salida Salina Salinas Saline Salisbury Salisbury_East Salisbury_North Sallanches Sallaumines Sallins
Sallisaw Sallynoggin Salmon Salmon_Arm Salmon_Creek Salo Salobreña Salon-de-Provence Salou Salsburgh
Salsomaggiore_Terme Salt Salt_Lake_City Salt_Spring_Island Salta Saltash Saltburn-by-the-Sea Saltcoats
Saltford Saltillo Salton_City Saltsjöbaden Saluda Salunga Saluzzo Salvador Salvatierra_de_Miño Salzburg
Salzgitter Salzhemmendorf Salzkotten Salzwedel Sama Samara Samarate Samarinda Samarkand Sambiase Sambuceto
Sammamish Samora_Correia Samoset Samsula-Spruce_Creek Samsun Samut_Prakan San_Agustín_del_Guadalix
San_Andreas San_Andrés_del_Rabanedo San_Angelo San_Anselmo San_Antonio San_Antonio_Heights San_Bartolomé
San_Bartolomé_de_Tirajana San_Benedetto_del_Tronto San_Benito San_Bernardino San_Blas-Canillejas
San_Bonifacio San_Bruno San_Carlo_All'Arena San_Carlos San_Carlos_Park San_Cataldo San_Cesareo
San_Cipriano_d'Aversa San_Clemente San_Diego San_Diego_Country_Estates San_Dimas San_Donato_Milanese
San_Donà_di_Piave San_Elizario San_Felice_A_Cancello San_Ferdinando San_Ferdinando_di_Puglia San_Fernando
San_Fernando_de_Henares San_Francisco San_Gabriel San_Gennaro_Vesuviano San_Germán San_Giorgio_Ionico
San_Giorgio_a_Cremano San_Giovanni_Lupatoto San_Giovanni_Rotondo San_Giovanni_Valdarno
San_Giovanni_a_Teduccio San_Giovanni_in_Fiore San_Giovanni_in_Persiceto San_Giovanni_la_Punta
San_Giuliano_Milanese San_Giuseppe_Vesuviano San_Isidro San_Jacinto San_Javier San_Joaquin
San_Joaquin_Hills San_Jose San_Jose_del_Monte San_José San_Juan San_Juan_Capistrano San_Juan_de_Alicante
San_Juan_de_Aznalfarache San_Juan_del_Río San_Lazzaro San_Leandro San_Leon San_Leone_Mosè San_Lorenzo
San_Luis San_Luis_Obispo San_Luis_Potosí San_Luis_Río_Colorado San_Manuel San_Marcellino
San_Marco_in_Lamis San_Marcos San_Marino San_Martin San_Martino_Buon_Albergo San_Martino_di_Lupari
San_Marzano_sul_Sarno San_Mateo San_Mauro_Torinese San_Miguel_De_Abona San_Miguel_de_Tucumán San_Miguelito
San_Miniato San_Miniato_Basso San_Nicola_la_Strada San_Pablo San_Pancrazio_Salentino San_Paolo San_Pedro
San_Pedro_Garza_Garcia San_Pedro_Garza_García San_Pedro_Sula San_Pedro_de_Alcántara San_Pedro_del_Pinatar
San_Pietro_Vernotico San_Pietro_a_Patierno San_Prisco San_Rafael San_Ramon San_Remo San_Roque San_Saba
San_Salvador San_Salvador_de_Jujuy San_Salvo San_Sebastiano San_Sebastiano_al_Vesuvio San_Sebastián
San_Severo San_Tan_Valley San_Valentino_Torio San_Vicent_del_Raspeig San_Vito_al_Tagliamento
San_Vito_dei_Normanni San_Zeno-San_Giuseppe Sanaa Sanandaj Sanary-sur-Mer Sanatoga Sanbornton Sand_Springs
Sandakan Sandalfoot_Cove Sandbach Sande Sandefjord Sandersville Sandford Sandhausen Sandia_Heights Sandnes
Sandomierz Sandown Sandpoint Sandringham Sands_Point Sandston Sandstone Sandusky Sandviken Sandwich Sandy
Sandy_Bay Sandy_Hills Sandy_Springs Sandyford Sandymount Sanford Sangaree Sanger Sangerhausen
Sangonera_la_Verde Sanibel Sankt_Augustin Sankt_Gallen Sankt_Georgen_im_Schwarzwald Sankt_Ingbert
Sankt_Johann_im_Pongau Sankt_Johann_in_Tirol Sankt_Leon-Rot Sankt_Leonhard Sankt_Margrethen Sankt_Martin
Sankt_Peter Sankt_Pölten Sankt_Ruprecht Sankt_Stefan_im_Rosental Sankt_Valentin Sankt_Veit_im_Pongau
Sankt_Wendel Sanlúcar_de_Barrameda Sanlúcar_la_Mayor Sannicandro_Garganico Sannicandro_di_Bari Sannois
Sanok Sanquhar Sans_Souci Sansepolcro Sansom_Park Sant'Agata_Li_Battiati Sant'Agata_de'Goti
Sant'Agata_di_Militello Sant'Ambrogio_di_Valpollicella Sant'Anastasia Sant'Angelo_Lodigiano Sant'Antimo
Sant'Antioco Sant'Antonio Sant'Antonio_Abate Sant'Arpino Sant_Adrià_de_Besòs Sant_Andreu
Sant_Andreu_de_Llavaneres Sant_Antoni Sant_Antoni_de_Portmany Sant_Boi_de_Llobregat Sant_Celoni
Sant_Cugat_del_Vallès Sant_Feliu_de_Guíxols Sant_Feliu_de_Llobregat Sant_Gervasi_-_Galvany Sant_Joan_Despí
Sant_Joan_de_Vilatorrada Sant_Just_Desvern Sant_Martí Sant_Martí_de_Provençals Sant_Pere_de_Ribes
Sant_Quirze_del_Vallès Sant_Sadurní_d'Anoia Sant_Vicenç_dels_Horts Santa_Ana Santa_Barbara Santa_Brígida
Santa_Catarina Santa_Clara Santa_Clarita Santa_Coloma_de_Farners Santa_Coloma_de_Gramenet Santa_Comba
Santa_Comba_Dão Santa_Croce_sull'Arno Santa_Cruz Santa_Cruz_de_Bezana Santa_Cruz_de_Tenerife
Santa_Eulària_des_Riu Santa_Fe Santa_Fe_Springs Santa_Flavia Santa_Iria_da_Azóia Santa_Isabel Santa_Lucía
Santa_Margalida Santa_Maria Santa_Maria_A_Vico Santa_Maria_Capua_Vetere Santa_Maria_La_Carità
Santa_Marinella Santa_Marta Santa_Marta_de_Tormes Santa_María_Chimalhuacán Santa_Monica Santa_Paula
Santa_Perpètua_de_Mogoda Santa_Pola Santa_Ponsa Santa_Rosa Santa_Teresa Santa_Teresa_del_Tuy
Santa_Uxía_de_Ribeira Santa_Venetia Santa_Ynez Santa_Úrsula Santafé Santana Santander Santanyí Santaquin
Santarcangelo Santarém Santee Santena Santeramo_in_Colle Santiago Santiago_de_Compostela Santiago_de_Cuba
Santiago_de_Querétaro Santiago_de_Surco Santiago_de_los_Caballeros Santiago_del_Estero Santiago_del_Teide
Santo_André Santo_António_da_Charneca Santo_António_dos_Olivais Santo_Domingo Santo_Domingo_Este
Santo_Domingo_Oeste Santo_Tirso Santol Santomera Santos Santoña Sants Sants-Montjuïc Sants_-_Badal
Santurtzi Santutxu Sanxenxo Sapcote Sappemeer Sappington Sapporo Sapulpa Sarajevo Saraland Saran
Saranac_Lake Saranap Saransk Sarasota Sarasota_Springs Saratoga Saratoga_Springs Saratov Sarcelles Sarezzo
Sargans Sargodha Sari Sariwŏn Sarlat-la-Canéda Sarnen Sarnia Sarno Saronno Sarpsborg Sarrebourg
Sarreguemines Sarria Sarriguren Sarrià Sarrià-Sant_Gervasi Sarstedt Sartell Sartrouville Sarzana Sarzeau
Sasel Saskatoon Sassari Sassenage Sassenberg Sassenburg Sassenheim Sassuolo Satellite_Beach Satna Satsuma
Saugerties Saughall Saugus Sauk_Centre Sauk_City Sauk_Rapids Sauk_Village Saukville Saulgau
Sault_Ste._Marie Saumur Saundersfoot Sausalito Sausset-les-Pins Sautron Sava Savage Savanna Savannah
Saverne Saviano Savigliano Savignano_sul_Rubicone Savigny-le-Temple Savigny-sur-Orge Savièse Savona
Savonlinna Savoy Saw_Creek Sawbridgeworth Sawgrass Sawmills Sawston Sawtry Sax Saxilby Saxmundham Saxon
Saylorville Sayre Sayreville Sayreville_Junction Sayville Saßnitz Scafati Scaggsville Scalby Scalea
Scampia Scandia Scandiano Scandicci Scappoose Scarborough Scarsdale Scawby Sceaux Scenic_Oaks Schaafheim
Schaffhausen Schagen Schaijk Schalksmühle Scharbeutz Scharn Schattdorf Schaumburg Scheeßel Scheibbs
Schellerten Schenectady Schererville Schermbeck Scherpenzeel Schertz Scheveningen Schiebroek Schiedam
Schieder-Schwalenberg Schiffdorf Schifferstadt Schiffweiler Schijndel Schilde Schiller_Park Schiltigheim
Schio Schkeuditz Schlangen Schleiden Schleiz Schleswig Schlieren Schlitz Schlusser Schlüchtern
Schmalkalden Schmallenberg Schmargendorf Schmelz Schmitten Schmölln Schnaittach Schnecksville Schneeberg
Schneverdingen Schofield_Barracks Scholes Schongau Schonungen Schoonhoven Schopfheim Schorndorf Schortens
Schoten Schotten Schramberg Schriesheim Schriever Schrobenhausen Schruns Schulenburg Schuyler
Schuylkill_Haven Schwabach Schwabmünchen Schwaig Schwaigern Schwaikheim Schwalbach Schwalbach_am_Taunus
Schwalmstadt Schwalmtal Schwandorf_in_Bayern Schwanenstadt Schwanewede Schwarzach Schwarzach_im_Pongau
Schwarzenbach_an_der_Saale Schwarzenbek Schwarzenberg Schwarzenbruck Schwaz Schwechat Schweinfurt Schwelm
Schwerin Schwertberg Schwerte Schwerzenbach Schwetzingen Schwieberdingen Schwyz Schwäbisch_Gmünd
Schwäbisch_Hall Schärding Schömberg Schönaich Schönebeck Schöneberg Schönefeld Schöneiche Schönenwerd
Schöningen Schöppingen Schübelbach Schüttorf Sciacca Scicli Scissors Scituate Scone Scordia Scotby
Scotch_Plains Scotchtown Scotia Scott Scott_Air_Force_Base Scott_City Scott_Lake Scottdale Scotter
Scotts_Valley Scottsbluff Scottsboro Scottsburg Scottsdale Scottsville Scranton Scunthorpe SeaTac
Sea_Cliff Seabrook Seacliff Seaford Seagate Seagoville Seagraves Seaham Seahouses Seal_Beach Sealy Searcy
Searingtown Seascale Seaside Seaside_Heights Seat_Pleasant Seaton Seaton_Delaval Seattle Seaview Sebastian
Sebastopol Sebnitz Sebring Secaucus Sechelt Seclin Secondigliano Secret_Harbour Security-Widefield Sedalia
Sedan Sedbergh Sedco_Hills Sedgefield Sedona Sedriano Sedro-Woolley Seebach Seeheim-Jugenheim
Seekirchen_am_Wallersee Seekonk Seelze Seer_Green Seesen Seevetal Seffner Segeltorp Seghill Segovia
Segrate Segré Seguin Segundo_Ensanche Sehnde Seiersberg Seinäjoki Selah Selargius Selb Selby
Selby-on-the-Bay Selden Selho Seligenstadt Selinsgrove Selkirk Sellersburg Sellersville Selm Selma Selmer
Selmont-West_Selmont Selsey Selters Selwerd Semarang Semelhe Semey Seminole Seminole_Manor Semmes Senago
Senatobia Send Sendai Senden Sendenhorst Seneca Seneca_Falls Seneffe Senftenberg Senhora_da_Hora
Senigallia Senlis Sennwald Senoia Sens Seon Seongnam-si Seoul Sept-Îles Septèmes-les-Vallons Sequeira
Sequim Seraing Seregno Serekunda Seremban Sergeant_Bluff Seriate Serra Serzedo Seseña Sesimbra Sestao
Sesto_Fiorentino Sesto_San_Giovanni Sestri_Levante Sestu Setauket-East_Setauket Settimo_Milanese
Settimo_Torinese Settle Setúbal Sevastopol Sevelen Seven_Corners Seven_Fields Seven_Hills Seven_Lakes
Seven_Oaks Seven_Sisters Sevenoaks Sevenum Severance Severn Severn_Beach Severna_Park Seveso Sevierville
Sevilla Seville_Grove Sevran Seward Sewaren Sewickley Seymour Seynod Seyssinet-Pariset Seyssins Sezze Sfax
Shackelford Shackle_Island Shadow_Hills Shady_Cove Shady_Hills Shady_Hollow Shady_Shores Shady_Side
Shady_Spring Shadyside Shafter Shaftesbury Shah_Alam Shailer_Park Shaker_Heights Shakopee Shallotte
Shallowater Shamokin Shanghai Shangrao Shangyu Shankill Shanklin Shannon Shannon_Hills Shannondale
Shanor-Northvue Shantou Shaoguan Shaoxing Sharjah Shark_River_Hills Sharlston Sharnbrook Sharon
Sharon_Hill Sharonville Sharpes Sharpsburg Sharpsville Shashi Shasta_Lake Shavano_Park Shaw Shaw_Heights
Shawano Shawbury Shawinigan Shawnee Sheboygan Sheboygan_Falls Shediac Sheepshead_Bay Sheerness Sheffield
Sheffield_Lake Shefford Shekhupura Shelburne Shelby Shelbyville Sheldon Shell_Point Shelley Shelton
Shenandoah Shenandoah_Farms Shengli Shenley Shenstone Shenyang Shenzhen Shepherdsville Shepherdswell
Shepley Shepparton Shepperton Shepshed Shepton_Mallet Sherborn Sherborne Sherbrooke Sherburn
Sherburn_in_Elmet Sheridan Sheringham Sherman Sherman_Oaks Sherrelwood Sherrill Sherwood Sherwood_Manor
Sherwood_Park Shevington Shibganj Shieldhill Shields Shifnal Shihezi Shijiazhuang Shilbottle Shildon
Shillington Shiloh Shimoga Shingle_Springs Shipdham Shipley Shippensburg Shiprock Shipston_on_Stour
Shipton_under_Wychwood Shiqi Shiraz Shirebrook Shiremoor Shirland Shirley Shivaji_Nagar Shively Shiyan
Shizuoka Shoreham-by-Sea Shoreline Shoreview Shorewood Shorewood_Forest Short_Hills Short_Pump Shortlands
Shotley_Gate Shotts Show_Low Shreveport Shrewsbury Shrewton Shrivenham Shuangyashan Shurdington Shyamnagar
Shymkent Shāhjānpur Sialkot Siano Sibbo Sible_Hedingham Sibley Sicklerville Sidcup Siderno Sidmouth Sidney
Siebnen Siedlce Siegburg Siegen Siegsdorf Siemensstadt Siemianowice_Śląskie Siena Sienna_Plantation
Sieradz Sierning Sierra_Madre Sierra_View Sierra_Vista Sierra_Vista_Southeast Sierre Siesta_Key
Sigmaringen Signa Signal_Hill Signal_Mountain Sigriswil Sigtuna Siilinjärvi Sikeston Sileby Siler_City
Siliguri Silkeborg Silkstone Silla Silleda Silloth Siloam_Springs Silsbee Silsden Silsoe Silt Silver_Berry
Silver_City Silver_Creek Silver_End Silver_Firs Silver_Hill Silver_Lake Silver_Lakes Silver_Spring
Silver_Springs Silver_Springs_Shores Silver_Summit Silverdale Silverstone Silverthorne Silverton Silves
Silvi Silvis Simbach_am_Inn Simcoe Simferopol Simi_Valley Simmerath Simmering Simonton_Lake Simpsonville
Simsbury_Center Sin-le-Noble Sincelejo Sindelfingen Sines Sinfin Singa Singac Singapore Singen
Sinking_Spring Sinnai Sinsheim Sint-Genesius-Rode Sint-Gillis-Waas Sint-Katelijne-Waver Sint-Kruis
Sint-Lievens-Houtem Sint-Martens-Latem Sint-Martens-Lennik Sint-Niklaas Sint-Oedenrode Sint-Pieters-Leeuw
Sint-Truiden Sint_Pancras Sint_Willebrord Sinton Sintra Sinzheim Sinzig Sinŭiju Sion_Mills Sioux_Center
Sioux_City Sioux_Falls Siping Sippy_Downs Siracusa Sirnach Sisco_Heights Sissach Sissonville Sisteron
Sitges Sitka Sittard Sitten Sittingbourne Situbondo Sivas Six-Fours-les-Plages Sixmile_Run Sixmilebridge
Sixteen_Mile_Stand Skagen Skanderborg Skara Skarżysko-Kamienna Skawina Skegness Skellefteå Skellingthorpe
Skelmersdale Skelmorlie Skelton Skerries Ski Skiatook Skibbereen Skidaway_Island Skidway_Lake Skien
Skierniewice Skinningrove Skippack Skippers_Corner Skipton Skive Skjern Skoghall Skokie Skopje Skowhegan
Skurup Sky_Lake Skyline_View Skövde Slacks_Creek Slagelse Slane Slatington Slaton Slaughterville
Slave_Lake Sleaford Sleepy_Eye Sleepy_Hollow Sleights Slidell Sliedrecht Sligo Slikkerveer Slinger
Slippery_Rock Sloan Sloatsburg Slough Smethwick Smith_Mills Smithers Smithfield Smiths_Falls
Smiths_Station Smithsburg Smithton Smithtown Smithville Smithville-Sanders Smolensk Smyrna Smørumnedre
Snaith Sneads_Ferry Sneek Snellville Snettisham Snodland Snohomish Snoqualmie Snowflake Snowmass_Village
Snyder Snyderville Soacha Sobreda Socastee Soccavo Sochaczew Sochi Social_Circle Society_Hill Socorro
Socuéllamos Soda_Springs Soddy-Daisy Soest Sofia Soham Soignies Soissons Soisy-sous-Montmorency
Soisy-sur-Seine Sokoto Solana_Beach Solaro Soldotna Soledad Soledad_de_Graciano_Sánchez Solihull Solingen
Sollenau Sollentuna Solliès-Pont Solms Solna Solofra Solon Solothurn Solrød_Strand Soltau Solvang Solvay
Solāpur Somain Somerdale Someren Somers Somers_Point Somerset Somersham Somersworth Somerton Somerville
Somma_Lombardo Somma_Vesuviana Son_Servera Sondershausen Sondrio Sonneberg Sonning_Common Sonoma Sonora
Sonsbeck Sonseca Sonthofen Sontra Sonīpat Sooke Sopela Soperton Sopot Soquel Sora Sorbiers Sorel-Tracy
Sorgues Soria Sorocaba Sorrento Sorrento_Valley Sorso Sorø Sosnowiec Sotkamo Sotteville-lès-Rouen
Souderton Soumagne Sound_Beach Soure South_Alamo South_Amboy South_Amherst South_Apopka South_Barrington
South_Bay South_Beach South_Bel_Air South_Beloit South_Bend South_Benfleet South_Berwick
South_Blooming_Grove South_Boston South_Bound_Brook South_Bradenton South_Brent South_Brisbane
South_Brooksville South_Bunbury South_Burlington South_Cave South_Cerney South_Charleston South_Chicago
South_Chicago_Heights South_Cleveland South_Collingham South_Croydon South_Daytona South_Dennis
South_Duxbury South_El_Monte South_Elgin South_Eliot South_Elmsall South_Euclid South_Fallsburg
South_Farmingdale South_Gastonia South_Gate South_Gate_Ridge South_Glens_Falls South_Greeley South_Hadley
South_Haven South_Hayling South_Hedland South_Hempstead South_Hetton South_Highpoint South_Hill
South_Holland South_Hooksett South_Houston South_Huntington South_Huron South_Hutchinson
South_Jacksonville South_Jordan South_Jordan_Heights South_Kensington South_Kingstown South_Lake_Tahoe
South_Laurel South_Lawndale South_Lebanon South_Littleton South_Lockport South_Lyon South_Melbourne
South_Miami South_Miami_Heights South_Milford South_Milwaukee South_Molton South_Monroe South_Morang
South_Nutfield South_Nyack South_Ockendon South_Ogden South_Old_Bridge South_Orange South_Oroville
South_Padre_Island South_Park_Township South_Pasadena South_Patrick_Shores South_Peabody South_Penrith
South_Perth South_Petherton South_Pittsburg South_Plainfield South_Point South_Portland
South_Portland_Gardens South_Riding South_River South_Rosemary South_Russell South_Saint_Paul
South_Salt_Lake South_San_Francisco South_San_Gabriel South_San_Jose_Hills South_Sanford South_Sarasota
South_Shields South_Shore South_Sioux_City South_Suffolk South_Tangerang South_Toms_River South_Tucson
South_Vacherie South_Valley South_Valley_Stream South_Venice South_Vineland South_Weber South_Whittier
South_Williamsport South_Windsor South_Witham South_Yarmouth South_Yarra South_Yuba_City Southall Southam
Southampton Southaven Southbank Southborough Southbridge Southbury Southchase Southchurch_Village
Southeast_Arcadia Southend-on-Sea Southern_Gateway Southern_Pines Southern_River Southern_Shops
Southern_Shores Southfield Southgate Southglenn Southlake Southminster Southold Southowram Southport
Southsea Southside Southwater Southwell Southwest_Ranches Southwick Southwold Southwood_Acres
Sowerby_Bridge Soweto Soyapango Soyaux Spa Spackenkill Spaichingen Spalding Spanaway Spandau Spangen
Spanish_Fork Spanish_Fort Spanish_Lake Spanish_Springs Sparks Sparta Spartanburg Spearfish Spearman
Spearwood Speedway Spelle Spencer Spencerport Spenge Spennymoor Speyer Spielberg_bei_Knittelfeld
Spiesen-Elversberg Spiez Spijkenisse Spilimbergo Spilsby Spindale Spinea-Orgnano Spirit_Lake
Spittal_an_der_Drau Spixworth Spokane Spokane_Valley Spoleto Spooner Spotswood Spotsylvania_Courthouse
Spratzern Spreitenbach Spresiano Sprimont Spring Spring_Arbor Spring_City Spring_Creek Spring_Grove
Spring_Hill Spring_House Spring_Lake Spring_Lake_Heights Spring_Lake_Park Spring_Ridge Spring_Valley
Spring_Valley_Lake Springboro Springdale Springe Springfield Springfield_Gardens Springfield_Lakes
Springhill Springs Springtown Springvale Springvale_South Springville Springwood Sprockhövel Spruce_Grove
Spry Spurgeon Spuyten_Duyvil Squamish Squaw_Valley Squinzano Srinagar St._Albert St._Catharines
St._Charles St._Georg St._John's St._Johns St._Louis St._Marys St._Moritz St._Paul St._Pauli
St._Petersburg St._Thomas St._Veiter_Vorstadt St_Albans St_Austell St_Clair St_Helens St_Ives St_Johnsbury
St_Just St_Kilda_East St_Leonards St_Mary's St_Mary's_Bay Staaken Stabroek Stade Staden Stadl-Traun
Stadskanaal Stadtallendorf Stadtbergen Stadthagen Stadtlohn Staffanstorp Stafford Stafford_Springs
Stahnsdorf Stainburn Staines Stainforth Stains Stakeford Stalbridge Stalham Stallings Stalowa_Wola
Stalybridge Stamford Stamford_Bridge Stamullin Standon Stanford Stanford-le-Hope Stanford_in_the_Vale
Stanhope Stanhope_Gardens Stanley Stanmore Stans Stansbury_park Stansstad Stansted_Mountfitchet Stanton
Stanwick Stanwood Staphorst Staplehurst Staples Stapleton Star Starachowice Starcross Stargard Starke
Starkville Starnberg Starogard_Gdański State_College State_Line Staten_Island Statenkwartier Statesboro
Statesville Statham Statte Staufenberg Staunton Stavanger Staveley Stavropol’ Stayton Staßfurt
Steamboat_Springs Steelton Steenbergen Steenokkerzeel Steenwijk Steeple_Claydon Steeton Steffisburg Steger
Steglitz Steilacoom Steilshoop Stein Steinau_an_der_Straße Steinbach Steinbach_am_Taunus Steinen Steinfeld
Steinfurt Steinhagen Steinhausen Steinheim Steinheim_am_Albuch Steinheim_am_der_Murr Steinkjer Stekene
Stella Stelle Stellingen Stendal Stenhousemuir Stenløse Stenungsund Stephanskirchen Stephenville Stepps
Sterling Sterling_Heights Sterlitamak Stettler Steubenville Stevenage Stevens_Point Stevenson_Ranch
Stevenston Stevensville Stewarton Stewartville Stewkley Steyning Steynton Steyr Stezzano Stickney Stiens
Stigler Stillwater Stilton Stilwell Stiring-Wendel Stirling Stjørdalshalsen Stock Stock_Island Stockach
Stockbridge Stockelsdorf Stockerau Stockholm Stockport Stocksbridge Stocksfield Stockton Stockton-on-Tees
Stockton_Heath Stoke-on-Trent Stoke-sub-Hamdon Stoke_Gifford Stoke_Golding Stoke_Poges Stoke_Prior
Stokenchurch Stokesdale Stokesley Stolberg Stollberg Stone Stone_Mountain Stone_Park Stonecrest Stonegate
Stoneham Stonehaven Stonehouse Stonesfield Stonewall Stoney_Stanton Stoneyburn Stony_Brook Stony_Plain
Stony_Point Storkow Storm_Lake Stornoway Storrington Storrs Story_City Stotfold Stoughton Stourbridge
Stourport-on-Severn Stow Stow_on_the_Wold Stowe Stowmarket Strabane Stradbally Stradella Straelen
Strafford Stralsund Strandhill Stranraer Strasbourg Strasburg Strasshof_an_der_Nordbahn Strasswalchen
Stratfield_Mortimer Stratford Stratford-upon-Avon Stratham_Station Strathaven Strathblane Strathfield
Strathmore Strathpine Stratmoor Stratton Straubing Strausberg Strawberry Straßgang Streamwood Streator
Street Streetly Streetsboro Strengelbach Strensall Stretford Stretham Strijen Stromness Strongsville
Strood Stroud Stroudsburg Struer Struthers Strzelce_Opolskie Strängnäs Stuart Stuarts_Draft Studio_City
Studley Stuhr Sturgeon_Bay Sturgis Sturminster_Newton Sturry Sturtevant Stuttgart Stuttgart-Ost
Stuttgart_Feuerbach Stuttgart_Mühlhausen Stäfa Suamico Subang_Jaya Subiaco Sublimity Succasunna Success
Sucy-en-Brie Sudbrooke Sudbury Sudden_Valley Sudley Sueca Suez Suffern Suffolk Sugar_Creek Sugar_Grove
Sugar_Hill Sugar_Land Sugarcreek Sugarland_Run Sugarmill_Woods Suhl Suhr Suihua Suisun Suita Suitland
Suitland-Silver_Hill Suizhou Sukabumi Sukkur Sulingen Sullivan Sullivan_City Sulmona Sulphur
Sulphur_Springs Sultan Sultanbeyli Sultangazi Sulz_am_Neckar Sulzbach Sulzbach-Rosenberg Sulţānah
Sumiswald Summerfield Summerland Summerlin_South Summerside Summersville Summerville Summit Summit_Hill
Summit_Park Summit_View Sumner Sumqayıt Sumter Sumy Sun_City Sun_City_Center Sun_City_West Sun_Lakes
Sun_Prairie Sun_Valley Sun_Village Sunapee Sunbury Sunbury-on-Thames Sunch’ŏn Suncoast_Estates Suncook
Sundbyberg Sunderland Sundern Sundsvall Sunland Sunland_Park Sunny_Isles_Beach Sunnybank Sunnybank_Hills
Sunnyside Sunnyslope Sunnyvale Sunrise Sunrise_Manor Sunset Sunset_Beach Sunset_Hills Sunset_Park Sunshine
Sunshine_North Sunshine_West Superior Suquamish Surabaya Surakarta Surbiton Surbo Suresnes
Surfers_Paradise Surfside Surfside_Beach Surgut Surhuisterveen Surprise Surrey Surrey_Hills Surry_Hills
Sursee Susanville Sussex Sutherland Sutherlin Sutter Sutton Sutton_Bridge Sutton_Coldfield
Sutton_Courtenay Sutton_in_Ashfield Suwanee Suwałki Suwon Suzano Suzhou Suzzara Svedala Svendborg
Swadlincote Swaffham Swainsboro Swampscott Swan_Hill Swan_River Swanage Swanley Swanmore Swannanoa
Swansboro Swanscombe Swansea Swanton Swanzey Swarthmore Swartz Swartz_Creek Swarzędz Swavesey Sway
Swedesboro Sweeny Sweet_Home Sweetwater Swift_Current Swift_Trail_Junction Swillington Swindon Swineshead
Swinford Swinton Swissvale Swords Swoyersville Sycamore Sydenham Sydney Sydney_Mines Syke Sykesville
Sylacauga Sylva Sylvan_Lake Sylvania Sylvester Syosset Syracuse Syston Szczecin Szczecinek Szczytno
São_Bartolomeu_de_Messines São_Bernardo_do_Campo São_Brás_de_Alportel São_Domingos_de_Rana
São_Félix_da_Marinha São_José_dos_Campos São_João_da_Madeira São_João_da_Talha São_João_das_Lampas
São_João_de_Meriti São_João_de_Ver São_Luís São_Mamede_de_Infesta São_Martinho São_Paulo São_Pedro_da_Cova
São_Romão_do_Coronado São_Roque São_Vicente Säffle Sävja Sæby Sète Sèvres Sélestat Séné Sétif Sóller
Söderhamn Södermalm Södertälje Söhlde Söll Sölvesborg Sömmerda Søgne Sønderborg Südlohn Süßen Sāngli
Słupsk Sūrat Taastrup Taber Tabor_City Tabriz Tabuk Tacna Tacoma Tacony Tacoronte Tadcaster Tadley
Tadworth Tafalla Taft Taganrog Taggia Taglio Taguig Tahlequah Tahoka Taibach Taichung Taihecun Tain Tainan
Taipei Taiyuan Taizhou Tai’an Takamatsu Takanini Takatsuki Takeley Takeo Takoma_Park Tal-y-bont Talange
Talant Talavera_de_la_Reina Talayuela Talcahuano Talence Talent Talladega Tallaght Tallahassee Tallapoosa
Tallassee Tallinn Tallmadge Tallulah Tama Tamale Tamalpais-Homestead_Valley Tamalpais_Valley Tamaqua
Tamarac Tambov Tamiami Tamm Tampa Tampere Tampico Tamsweg Tamworth Tanaina Tanda Tandragee Taneytown
Tanfield Tangerang Tangerine Tangermünde Tanggu Tangier Tanglewilde Tanglewilde-Thompson_Place Tangmere
Tangshan Tankerton Tannersville Tanque_Verde Taos Taoyuan_City Tapachula Tappan Tapping Tara_Hills
Taradale Tarancón Taranto Tarare Tarascon Taraz Tarazona Tarbes Tarbolton Tarboro Taree Tarentum Targówek
Tarifa Taringa Tarleton Tarneit Tarnobrzeg Tarnos Tarnowskie_Góry Tarnów Tarpey_Village Tarpon_Springs
Tarporley Tarquinia Tarragindi Tarragona Tarrant Tarrytown Tarsus Tarvin Tashkent Tasikmalaya
Tassin-la-Demi-Lune Tattenhall Taubaté Tauberbischofsheim Taucha Taufkirchen Taunton Taunusstein Taupo
Tauranga Taurianova Taurisano Tavagnacco Tavarede Tavares Tavernes_Blanques Tavernes_de_la_Valldigna
Taverny Taviano Tavira Tavistock Tawau Taxach Taylor Taylor_Creek Taylor_Lake_Village Taylor_Mill Taylors
Taylors_Hill Taylors_Lakes Taylorsville Taylorville Tayport Tazewell Ta’if Tbilisi Tczew Tea Teague
Teaneck Teays_Valley Tecklenburg Tecomán Tecumseh Teddington Tega_Cay Tegel Tegelen Tegucigalpa Tegueste
Teguise Tehachapi Tehran Tehuacán Teignmouth Teisendorf Tel_Aviv Telde Telford Telfs Telgte Tell_City
Tellico_Village Teltow Temara Tembisa Temecula Temiskaming_Shores Temixco Tempe Tempe_Junction Tempelhof
Temperance Tempio_Pausania Temple Temple_City Temple_Hills Temple_Terrace Templecombe Templemore
Templeogue Templepatrick Templestowe Templestowe_Lower Templeton Templin Temse Tenafly Tenbury_Wells Tenby
Teni Teningen Tensta Tenterden Teo Tepatitlán_de_Morelos Tepexpan Tepic Tequesta Teramo Terenure Teresina
Tergnier Terheijden Terlizzi Termini_Imerese Termoli Termonfeckin Ternat Terneuzen Terni Ternitz Teror
Terra_Bella Terra_Mar Terrace Terrace_Heights Terracina Terralba Terrasini Terrassa Terrasse-des-Pins
Terre_Haute Terrebonne Terrell Terrell_Hills Terrigal Terrington_Saint_John Terrington_St_Clement
Terrytown Terryville Teruel Tervuren Terzigno Tessenderlo Tetbury Teteringen Teterow Tetney Tettnang
Tetuán_de_las_Victorias Teufen Teulada Teverola Tewantin Tewkesbury Tewksbury Texarkana Texas_City
Texcoco_de_Mora Teynham Thal Thale Thalheim_bei_Wels Thalwil Thame Thames_Ditton Thann Thaon-les-Vosges
Thatcham Thatcher Thaur Thaxted Thayngen The_Acreage The_Boldons The_Bronx The_Colony The_Crossings
The_Dalles The_Gap The_Hague The_Hammocks The_Hideout The_Hills The_Meadows The_Pas The_Pinery The_Plains
The_Ponds The_Village The_Villages The_Woodlands Theale Theodore Thermal Thermalito Thermopolis Therwil
Thessaloníki Thetford Thetford-Mines Theux Theydon_Bois Thiais Thibodaux Thief_River_Falls Thiells Thiene
Thiensville Thiers Thionville Thirsk Thiruvananthapuram Thisted Thiès Thiès_Nones Tholen Tholey Thomaston
Thomastown Thomasville Thompson Thompson's_Station Thompsonville Thomson Thonon-les-Bains Thonotosassa
Thoothukudi Thorigny-sur-Marne Thornaby-on-Tees Thornbury Thorndale Thorne Thorney Thorngumbald Thornhill
Thornlands Thornleigh Thornley Thornlie Thornliebank Thornton Thornton-Cleveleys Thornton_Dale
Thornton_Heath Thornwood Thorold Thorp_Arch Thorpe_Hamlet Thouars Thouaré-sur-Loire Thousand_Oaks
Thousand_Palms Thrapston Three_Crosses Three_Lakes Three_Oaks Three_Points Three_Rivers Thrissur
Throgs_Neck Throop Thuin Thuir Thun Thunder_Bay Thunderbolt Thurgoona Thurlby Thurles Thurmont Thurso
Thurston Thônex Thāne Tianjin Tianshui Tibro Tibshelf Tiburon Tice Ticehurst Tichigan Tickhill Tickton
Ticonderoga Tidaholm Tideswell Tidworth Tiel Tieling Tielt Tienen Tiergarten Tierra_Buena Tierra_Verde
Tiffin Tifton Tigard Tiger_Point Tijuana Tilburg Tilbury Tillamook Tillicoultry Tillmans_Corner Tilton
Tilton-Northfield Timaru Timber_Pines Timberlake Timberlane Timberville Timberwood_Park Timişoara
Timmendorfer_Strand Timmins Timonium Timperley Timrå Timsbury Tineo Tingalpa Tinicum Tinley_Park Tinqueux
Tinton_Falls Tipp_City Tipperary Tipton Tiptonville Tiptree Tirana Tirschenreuth Tiruchirappalli
Tirunelveli Tirupati Tiruppur Tisbury Tishomingo Titisee-Neustadt Titusville Titz Tiverton Tivoli
Tlalnepantla Tlalpan Tlaquepaque Tlaxcala Tláhuac Tobaccoville Tobercurry Toccoa Tocina Todd_Creek
Toddington Todmorden Todwick Tokoroa Tokorozawa Tokushima Tokyo Toledo Tolentino Tolland Tollesbury
Tolleson Tolono Tolosa Toluca Tol’yatti Tomah Tomahawk Tomar Tomares Tomaszów_Lubelski Tomaszów_Mazowiecki
Tomball Tomblaine Tomelloso Tomiño Tompkinsville Toms_River Tomsk Tonalá Tonawanda Tonbridge Tondela
Tonganoxie Tongelre Tongeren Tonghua Tongliao Tongshan Tonkawa Tonnay-Charente Tonneins Tontitown
Tonypandy Tonyrefail Tooele Toongabbie Toorak Toowong Toowoomba Topanga Topeka Toppenish Topsfield Topsham
Tor_Lupara Torcy Tordera Torelló Torgau Torgelow Torhout Tornado Tornesch Tornio Toro Toronto Torpoint
Torquay Torrance Torre-Pacheco Torre_Annunziata Torre_Santa_Susanna Torre_de_Moncorvo Torre_del_Campo
Torre_del_Greco Torre_del_Lago_Puccini Torre_del_Mar Torredembarra Torredonjimeno Torrejón_de_Ardoz
Torrelavega Torrelodones Torremaggiore Torremolinos Torrent Torres_Novas Torres_Vedras Torrevieja Torreón
Torrijos Torrington Torroella_de_Montgrí Torrox Torshälla Torslanda Tortolita Tortona Tortosa Toruń
Torvaianica Tostedt Totana Totnes Totowa Tottenham Tottington Totton Touba Toul Toulon Toulouse Tourcoing
Tourlaville Tournai Tournan-en-Brie Tournefeuille Tournon-sur-Rhône Tours Tow_Law Towanda Towcester Tower
Town_'n'_Country Town_Row Town_and_Country Townsville Towson Toyama Toyohashi Toyonaka Toyota Trabia
Trabuco_Canyon Tracy Tracyton Tradate Trafford Trafford_Park Trail Traiskirchen Tralee Tramelan Tranbjerg
Tranent Trani Tranås Trapani Trappe Trappes Traralgon Traun Traunreut Traunstein Travagliato
Travelers_Rest Travemünde Traverse_City Travilah Travis_Ranch Treasure_Island Treasure_Lake Trebbin Trebur
Trecastagni Trecate Tredegar Treeton Treharris Trelleborg Tremblay-en-France Tremelo Tremestieri_Etneo
Tremont Tremonton Trent_Woods Trento Trentola-Ducenta Trenton Trentwood Treorchy Trepuzzi Tres_Cantos
Trescine Trets Treuchtlingen Treuen Treuenbrietzen Treviglio Treviolo Treviso Trevose
Trezzano_sul_Naviglio Trezzo_sull'Adda Tri-City Triangle Tribuswinkel Tricase Triel-sur-Seine Triengen
Trier Trieste Triggiano Trignac Trim Trimbach Trimdon Trimsaran Tring Trinidad Trinitapoli Trinity Tripoli
Trofa Trofaiach Trofarello Trois-Rivières Troisdorf Trollhättan Tromsø Trondheim Troon Trooper Trophy_Club
Trossingen Trostberg_an_der_Alz Trotwood Troutdale Troutman Trowbridge Troy Troyes Truckee Truganina
Trujillo Trujillo_Alto Trumann Trumau Trumbull Truro Trussville Truth_or_Consequences Trá_Mhór Trélazé
Trørød Tsawwassen Tshikapa Tsuen_Wan Tualatin Tuam Tuba_City Tubbergen Tubize Tuckahoe Tucker Tuckerton
Tucson Tucson_Estates Tucumcari Tudela Tui Tuineje Tujunga Tukwila Tula Tulalip Tulancingo Tulare Tularosa
Tulia Tullahoma Tullamore Tulle Tullibody Tullinge Tullins Tulln Tullow Tullyallen Tulsa Tumba Tumble
Tumkūr Tumwater Tungi Tunis Tunstall Tupelo Tupper_Lake Turek Turi Turin Turku Turley Turlock Turmero
Turner Turners_Falls Turnersville Turnhout Turpan Turpin_Hills Turramurra Turriff Turtle_Creek Tuscaloosa
Tuscola Tusculum Tuscumbia Tuskegee Tustin Tuttle Tuttlingen Tutwiler Tutzing Tuusula Tuxford Tuxtepec
Tuxtla Tver Tweed_Heads Tweed_Heads_South Tweedbank Twello Twentynine_Palms Twin_Falls Twin_Lakes
Twin_Rivers Twinsburg Twistringen Two_Harbors Two_Rivers Twyford Tybee_Island Tychy Tycroes Tyldesley
Tyler Tyndall_Air_Force_Base Tynemouth Tyngsboro Tyro Tyrone Tysons_Corner Tyumen Tywyn Tàrrega Tábua Täby
Tårnby Tébessa Téteghem Tétouan Tías Töging_am_Inn Tönisvorst Tønder Tønsberg Túxpam_de_Rodríguez_Cano
Tübingen Uberaba Uberlândia Uboldo Ubrique Ubstadt-Weiher Uckange Uckfield Udaipur Uddevalla Uddingston
Uden Udenhout Udine Ueckermünde Uedem Uelzen Uetendorf Uetersen Ufa Uffculme Ugine Uhingen
Uhldingen-Mühlhofen Uhrichsville Uijeongbu-si Uitgeest Uithoorn Ujjain Ukiah Ulan-Ude Ulan_Bator Ulceby
Ulhasnagar Ullapool Ulm Ulricehamn Ulsan Ultimo Ulverston Ulvila Ulyanovsk Ulysses Umatilla Umbertide Umeå
Umina_Beach Umraniye Umuahia Unadilla Unalaska Underwood-Petersville Undy Unhos Unicoi Unieux Union
Union_Beach Union_City Union_Gap Union_Grove Union_Hill-Novelty_Hill Union_Park Union_Springs Uniondale
Unionport Uniontown Unionville Universal_City University University_Center University_City
University_Gardens University_Heights University_Park University_Place Unna Unterföhring Unterhaching
Unterhausen Unterkrozingen Unterschleißheim Unterseen Untersiggenthal Unterägeri Upland Upminster
Upper_Alton Upper_Arlington Upper_Coomera Upper_Grand_Lagoon Upper_Hutt Upper_Langwith Upper_Montclair
Upper_Mount_Gravatt Upper_Poppleton Upper_Saddle_River Upper_Saint_Clair Upper_Sandusky Uppingham
Upplands_Väsby Uppsala Upton Upton_upon_Severn Uptown Upwell Urangan Urbach Urbana Urbandale Urdorf Urk
Urmston Urrugne Ursus Ursynów Urtenen Uruapan Usera Ushaw_Moor Usingen Usk Uslar Usmate-Velate Ussel
Ust-Kamenogorsk Uster Utebo Utica Utiel Utrecht Utrera Utsunomiya Uttoxeter Utuado Uusikaupunki Uvalde
Uxbridge Uyo Uznach Uzwil Uzès Vaals Vaartbroek Vaasa Vaassen Vacaville Vadnais_Heights Vado Vadodara
Vaihingen_an_der_Enz Vail Vails_Gate Vaires-sur-Marne Val-d'Or Val-de-Reuil Val-des-Monts Valadares Valbom
Valbonne Valdagno Valdemorillo Valdemoro Valdepeñas Valdese Valdez Valdosta Valdés Vale_da_Amoreira
Vale_of_Leven Valence Valencia Valencia_West Valenciennes Valentigney Valentine Valenton Valenza Valenzano
Valfin-lès-Saint-Claude Valhalla Valinda Valkeakoski Valkenswaard Valladolid Vallauris Vallcarca
Valle_Vista Valledupar Vallejo Vallendar Vallensbæk Vallentuna Vallet Valley Valley_Center Valley_City
Valley_Cottage Valley_East Valley_Falls Valley_Glen Valley_Grande Valley_Green Valley_Park Valley_Springs
Valley_Station Valley_Stream Valley_View Valleymount Vallirana Valls Valmadrera-Caserta Valmontone
Valognes Valongo Valparaiso Valparaíso Valrico Valréas Valverde_del_Camino Vammala Vamo Van Van_Alstyne
Van_Buren Van_Nest Van_Nuys Van_Wert Vancleave Vancouver Vandalia Vandenberg_Air_Force_Base
Vandenberg_Village Vandercook_Lake Vandergrift Vandœuvre-lès-Nancy Vanier Vanløse Vannes Vantaa Vanves
Varanasi Varazze Varberg Varde Varedo Varel Varennes Varennes-Vauzelles Varese Varkaus Varna Varsity_Lakes
Varsseveld Vasastan Vashon Vasoldsberg Vassalboro Vassar Vasto Vaterstetten Vaucluse Vaucresson
Vaudreuil-Dorion Vaughan Vaulx-en-Velin Vauréal Vauvert Vaux-le-Pénil Veauche Vechelde Vechigen Vechta
Vecindario Vedène Veendam Veenendaal Vega_Alta Vega_Baja Vegesack Veghel Veglie Vegreville Veitshöchheim
Vejen Vejer_de_la_Frontera Vejle Velaux Velbert Veldhoven Veldhuizen Velen Velilla_de_San_Antonio Velletri
Vellmar Velp Velsen-Zuid Velten Venafro Venaria_Reale Vence Vendas_Novas Vendôme Venelles Venersborg
Veneta Venetian_Village Venice Venice_Gardens Venlo Vennesla Venosa Venray Ventimiglia Ventnor
Ventnor_City Ventura Venturina Venus Venustiano_Carranza Vera Veracruz Veradale Verano_Brianza Verbania
Vercelli Verchères Verde_Village Verden Verdigris Verdun Verduron Vereeniging Vergennes Verl Vermilion
Vermilion-on-the-Lake Vermillion Vermont Vermont_South Vern-sur-Seiche Vernal Verneuil-sur-Avre
Verneuil-sur-Seine Vernier Vernon Vernon_Hills Vernouillet Vero_Beach Vero_Beach_South Verona
Verrières-le-Buisson Versailles Versmold Versoix Vert-Saint-Denis Vertou Verviers Verwood Verín Vesoul
Vestavia_Hills Vetlanda Vetralla Vetschau Vettweiß Veurne Vevey Veyrier Viadana Vialonga Viamão
Viana_do_Castelo Vianen Viareggio Vibo_Valentia Viborg Vic Vicaria Vicenza Vichy Vicksburg Vico_Equense
Victor Victoria Victoria_Park Victoria_Point Victoria_de_Durango Victoriaville Victorville Vicálvaro
Vidalia Vidauban Vidor Viechtach Viehofen Vieille_Chapelle Vienenburg Vienna Vienne Viera_East Viera_West
Viernheim Viersen Vierzon Vieste Vieux-Condé View_Park-Windsor_Hills Viewpark Viganello Vigevano
Vigneux-sur-Seine Vignola Vigo Vigonza Vihti Vijayawada Viktring Vila-real Vila-seca Vila_Franca_de_Xira
Vila_Nova_de_Famalicão Vila_Nova_de_Gaia Vila_Real Vila_Velha Vila_Viçosa Vila_do_Conde Viladecans
Vilafranca_del_Penedès Vilagarcía_de_Arousa Vilalba Vilanova_de_Arousa Vilanova_del_Camí
Vilanova_i_la_Geltrú Vilar_de_Andorinho Vilar_do_Paraíso Vilaseca Vilassar_de_Mar Villa_Adriana
Villa_Carcina Villa_Hills Villa_Literno Villa_Nueva Villa_Park Villa_Rica Villa_Ridge Villa_San_Giovanni
Villa_de_Vallecas Villabate Villablino Villacarrillo Villacañas Villach Villach-Innere_Stadt
Villacher_Vorstadt Villacidro Villafranca_de_los_Barros Villafranca_di_Verona Village_Green
Village_Green-Green_Ridge Village_Park Village_Saint_George Village_Shires Village_of_Campton_Hills
Villages_of_Oriole Villahermosa Villajoyosa Villamartín Villano_Beach Villanova Villanueva_de_Córdoba
Villanueva_de_la_Cañada Villanueva_de_la_Serena Villanueva_del_Pardillo Villaquilambre Villard-Bonnot
Villaricca Villarrobledo Villarrubia_de_los_Ojos Villars Villars-sur-Glâne Villas Villasanta Villaverde
Villavicencio Villaviciosa Villaviciosa_de_Odón Ville-d'Avray Ville-la-Grand Ville_Platte
Villebon-sur-Yvette Villecresnes Villefontaine Villefranche-de-Rouergue Villefranche-sur-Mer
Villefranche-sur-Saône Villejuif Villemoisson-sur-Orge Villemomble Villena Villenave-d'Ornon Villeneuve
Villeneuve-Loubet Villeneuve-Saint-Georges Villeneuve-Tolosane Villeneuve-d'Ascq Villeneuve-la-Garenne
Villeneuve-le-Roi Villeneuve-lès-Avignon Villeneuve-lès-Maguelone Villeneuve-sur-Lot Villeparisis
Villepinte Villepreux Villers-Cotterêts Villers-la-Ville Villers-lès-Nancy Villerupt Villetaneuse
Villeurbanne Villiers-le-Bel Villiers-sur-Marne Villingen-Schwenningen Villmergen Vilnius Vilonia
Vilsbiburg Vilshofen Vilvoorde Vimercate Vimmerby Vimodrone Vinaròs Vincennes Vincent Vincentown
Vine_Grove Vine_Hill Vineland Vineyard Vineyards Vinhais Vinings Vinita Vinnytsia Vinovo Vinton Viola
Violet Virden Vire Virginia Virginia_Beach Virginia_Water Viroflay Viroqua Virton Viry-Châtillon
Visakhapatnam Visalia Visbek Visby Viseu Visitacion_Valley Visp Visselhövede Vista Vista_Santa_Rosa Visé
Vitebsk Viterbo Vitrolles Vitry-le-François Vitry-sur-Seine Vitré Vittoria Vittorio_Veneto Vitória
Vitória_da_Conquista Viveiro Vivian Vizille Viña_del_Mar Vlaardingen Vladikavkaz Vladimir Vladivostok
Vleuten Vlissingen Vlotho Voerde Vogelwijk Voghera Voiron Voisins-le-Bretonneux Voitsberg Vojens Volcano
Volders Volendam Volgograd Volkach Volla Volney Volo Vologda Volpiano Volzhskiy Vomero Voorburg Voorhees
Voorheesville Voorschoten Voorthuizen Vorchdorf Vordingborg Voreppe Voronezh Vosselaar Vreden Vreewijk
Vriezenveen Vroomshoop Vught Vuosaari Vänersborg Värnamo Västervik Västerås Västra_Frölunda Väståboland
Växjö Vårby Værløse Vélez-Málaga Vélizy-Villacoublay Vénissieux Vétroz Vícar Vöcklabruck Vöhringen
Völkendorf Völkermarkt Völkermarkter_Vorstadt Völklingen Völs Vösendorf Waalre Waalwijk Waasmunster Wabash
Wachtberg Waco Waconia Wad_Medani Waddesdon Waddington Waddinxveen Wade_Hampton Wadebridge Wadena Wadern
Wadersloh Wadesboro Wadgassen Wadhurst Wading_River Wadsworth Wafangdian Wageningen Waggaman Waghäusel
Wagoner Wahiawā Wahlstedt Wahneta Wahoo Wahpeton Wahroonga Waialua Waianae Waiblingen
Waidhofen_an_der_Thaya Waidhofen_an_der_Ybbs Waidmannslust Waihee-Waiehu Waikapū Waikiki Waikoloa Wailea
Wailua_Homesteads Wailuku Waimalu Waimanalo Waimea Waimānalo_Beach Wainfleet_All_Saints Wainwright Waipahu
Waipio Waite_Park Wakayama Wake_Forest Wake_Village Wakefield Wakefield-Peacedale Wakerley Walberton
Walbridge Walcourt Wald-Michelbach Waldbröl Walden Waldenbuch Waldfeucht Waldheim Walding Waldkirch
Waldkirchen Waldkraiburg Waldon Waldorf Waldron Waldshut-Tiengen Waldwick Walenstadt Wales Walhalla
Walkden Walker Walker_Mill Walkern Walkersville Walkertown Walkington Walla_Walla Wallace Wallan Wallasey
Wallburg Walldorf Walldürn Walled_Lake Wallenhorst Waller Wallerfangen Wallingford Wallingford_Center
Wallington Wallisellen Wallsend Walnut Walnut_Creek Walnut_Grove Walnut_Park Walnut_Ridge Walpole Wals
Walsall Walsden Walsenburg Walsrode Waltendorf Waltenhofen Walterboro Walters Waltershausen Waltham
Waltham_Abbey Waltham_Cross Walthourville Walton Walton-on-Thames Walton-on-the-Naze Walton_Park Waltrop
Walworth Wambrechies Wamego Wanakah Wanamassa Wanaque Wanborough Wandlitz Wandsbek Wanganui Wangaratta
Wangen Wanneroo Wannsee Wantage Wantagh Wantirna Wantirna_South Wanze Wapakoneta Wapato Wappingers_Falls
Warangal Warboys Warburg Ward Warden Wardenburg Wardle Ware Waregem Wareham Wareham_Center Waremme Waren
Warendorf Wargrave Waringstown Warlingham Warm_Mineral_Springs Warm_Springs Warman Warminster
Warminster_Heights Warnbro Warnemünde Warner Warner_Robins Warnsveld Warr_Acres Warragul Warren
Warren_Township Warrenpoint Warrensburg Warrensville_Heights Warrenton Warrenville Warri Warrington
Warrior Warrnambool Warsaw Warsop Warstein Warton Warwick Wasaga_Beach Wasco Waseca Washingborough
Washington Washington_Court_House Washington_Heights Washington_Park Washington_Terrace Washingtonville
Washougal Washwood_Heath Wasilla Waspik Wasquehal Wassenaar Wassenberg Wasserburg_am_Inn Watauga Watchet
Watchung Water_Eaton Water_Orton Water_Valley Waterbeach Waterboro Waterbury Waterford Watergrasshill
Wateringbury Waterloo Waterlooville Watertown Waterville Watervliet Watford Watford_City Wath_upon_Dearne
Watkinsville Watlington Watonga Watseka Watsonville Wattens Wattignies Wattisham Wattle_Grove Watton
Watton_at_Stone Wattrelos Wattwil Wauchula Wauconda Waukee Waukegan Waukesha Waukon Wauna Waunakee Waupaca
Waupun Wausau Wauseon Wauwatosa Waveland Wavell_Heights Waverly Wavre Wavrin Wawarsing Wawer Waxahachie
Waxhaw Waycross Wayland Wayne Wayne_Heights Waynesboro Waynesburg Waynesville Wayzata Waziers Wałbrzych
Wałcz Weare Weatherford Weatogue Weaver Weaverham Weaverville Webb_City Webster Webster_City
Webster_Groves Wedding Weddington Wedel Wedgefield Wednesbury Wednesfield Weed Weedon_Beck Weedpatch
Weehawken Weener Weert Weesp Weeting Weeze Wegberg Wehr Wehrheim Weida Weiden Weifang Weigelstown
Weil_am_Rhein Weil_der_Stadt Weil_im_Schönbuch Weilburg Weilerswist Weilheim Weilheim_an_der_Teck
Weilmünster Weimar Weinberg Weinböhla Weinfelden Weingarten Weinheim Weinsberg Weinstadt-Endersbach
Weinzierl_bei_Krems Weirton Weirton_Heights Weiser Weiterstadt Weiz Weißenburg_in_Bayern Weißenfels
Weißenhorn Weißensee Weißwasser Wejherowo Wekiwa_Springs Welby Welcome Weldon Weldon_Spring Welkenraedt
Welkom Welland Wellard Wellborn Wellesbourne Wellesbourne_Mountford Wellesley Wellfleet Wellford Welling
Wellingborough Wellingsbüttel Wellington Wellington_Point Wells Wells-next-the-Sea Wells_Beach_Station
Wells_Branch Wellsboro Wellsburg Wellston Wellsville Wellton Wels Welsh Welshpool Welver Welwyn
Welwyn_Garden_City Welzheim Wem Wembley Wembury Wemmel Wemyss_Bay Wenatchee Wendeburg Wendell Wendelstein
Wenden Wendlingen_am_Neckar Wendouree Wendover Wenham Wennigsen Wenshan_City Wentorf_bei_Hamburg Wentworth
Wentworthville Wentzville Wenzenbach Wenzhou Werdau Werder Werdohl Werkendam Werl Werlte Wermelskirchen
Wernau Werne Werneck Wernersville Wernigerode Werribee Wertheim Werther Wertingen Wervik Wescosville Wesel
Weslaco Wesley_Chapel Wesley_Hills Wesleyville Wesoła Wesseling West West_Albany West_Allis West_Athens
West_Babylon West_Bay_Shore West_Bend West_Bergholt West_Bishop West_Bloomfield_Township West_Bountiful
West_Boylston West_Bradenton West_Brattleboro West_Bridgewater West_Bridgford West_Bromwich
West_Burlington West_Busselton West_Byfleet West_Calder West_Carrollton_City West_Carson West_Chester
West_Chicago West_Clandon West_Clarkston-Highland West_Columbia West_Concord West_Coon_Rapids
West_Cornforth West_Covina West_DeLand West_Des_Moines West_Drayton West_Dundee West_Elkridge West_Elmira
West_Elsdon West_End West_End-Cobb_Town West_End_of_London West_Englewood West_Falls_Church West_Fargo
West_Footscray West_Fork West_Frankfort West_Freehold West_Garfield_Park West_Gate West_Glens_Falls
West_Greenwich West_Grove West_Gulfport West_Haddon West_Hallam West_Hammond West_Hartford
West_Hattiesburg West_Haven West_Haven-Sylvan West_Haverstraw West_Hazleton West_Helena West_Hempstead
West_Hills West_Hollywood West_Hoxton West_Ishpeming West_Islip West_Jefferson West_Jerusalem West_Jordan
West_Kelowna West_Kilbride West_Kingsdown West_Kirby West_Lafayette West_Lake_Hills West_Lake_Sammamish
West_Lake_Stevens West_Laurel West_Lawn West_Liberty West_Linn West_Linton West_Little_River
West_Livingston West_Long_Branch West_Longview West_Lynchburg West_Malling West_Melbourne West_Memphis
West_Menlo_Park West_Mersea West_Miami West_Mifflin West_Milford West_Milton West_Milwaukee West_Modesto
West_Molesey West_Monroe West_New_York West_Newbury West_Newton West_Norriton West_Nyack West_Ocean_City
West_Odessa West_Orange West_Palm_Beach West_Park West_Pasco West_Pennant_Hills West_Pensacola West_Peoria
West_Perrine West_Pittston West_Plains West_Pleasant_View West_Point West_Portsmouth West_Puente_Valley
West_Rainton West_Raleigh West_Rancho_Dominguez West_Reading West_Richland West_Ridge West_Ryde
West_Sacramento West_Saint_Paul West_Salem West_Samoset West_Sand_Lake West_Sayville West_Scarborough
West_Sedona West_Seneca West_Side_Highway West_Slope West_Springfield West_Thurrock West_Tisbury
West_Torrington West_Town West_Union West_University_Place West_Valley West_Valley_City West_Vancouver
West_Vero_Corridor West_View West_Walton West_Warwick West_Wellow West_Wendover West_Whittier-Los_Nietos
West_Wickham West_Wodonga West_Wyoming West_Wyomissing West_Yarmouth West_York West_and_East_Lealman
Westborough Westbrook Westbury Westchase Westchester Westcott Westend Westendorf Westergate Westerham
Westerkappeln Westerland Westerleigh Westerlo Westerly Western_Springs Westerstede Westerville Westervoort
Westfield Westford Westgate_on_Sea Westhagen Westhampton Westhill Westhoughton Westlake Westlake_Village
Westland Westlock Westmead Westmere Westminster Westmont Westmount Weston Weston-super-Mare Weston_Lakes
Weston_Turville Westoning Westonzoyland Westover Westphalia Westport Weststadt Westvale Westview Westville
Westway Westwego Westwood Westwood_Lake Wetaskiwin Wetheral Wetherby Wethersfield Wetter Wetteren
Wettingen Wetumpka Wetzelsdorf Wetzendorf Wetzikon Wetzlar Wevelgem Wewoka Weybridge Weyburn Weymouth
Wezembeek-Oppem Whakatane Whaley_Bridge Whalley Whangarei Whaplode Wharton Wheat_Ridge Wheathampstead
Wheatland Wheatley Wheatley_Heights Wheaton Wheaton_Aston Wheelers_Hill Wheelersburg Wheeling Wheldrake
Whetstone Whickham Whiskey_Creek Whispering_Pines Whistler Whitburn Whitby Whitchurch White_Bear_Lake
White_Bluff White_Center White_City White_Hall White_Horse White_House White_Marsh White_Meadow_Lake
White_Oak White_Plains White_Rock White_Settlement Whitecourt Whitefield Whitefish Whitefish_Bay Whitegate
Whitehall Whitehall_Township Whitehaven Whitehead Whitehorse Whitehouse Whiteland Whiteman_Air_Force_Base
Whitemarsh_Island Whiteriver Whitesboro Whitestone Whitestown Whiteville Whitewater Whitfield Whiting
Whitinsville Whitland Whitley Whitley_Bay Whitman Whitmore_Lake Whitmore_Village Whitney Whitstable
Whittier Whittington Whittlesey Whittlesford Whitwell Whitworth Whyteleafe Wichelen Wichita Wichita_Falls
Wick Wickede Wickenburg Wickford Wickham Wickham_Bishops Wickham_Market Wickliffe Wicklow Wickwar Wideopen
Widnes Wiefelstede Wiehl Wielsbeke Wieluń Wiener_Neudorf Wiener_Neustadt Wierden Wiesbaden Wieselburg
Wiesloch Wiesmoor Wietmarschen Wietze Wigan Wiggins Wigston_Magna Wigton Wijchen Wijhe Wijk_bij_Duurstede
Wijnegem Wil Wilberfoss Wilbraham Wilburton Wild_Rose Wildberg Wilder Wildeshausen Wildomar Wildwood
Wildwood_Crest Wildwood_Lake Wiley_Park Wilhelmitor_-_Süd Wilhelmsburg Wilhelmshaven Wilhelmstadt
Wilkau-Haßlau Wilkes-Barre Wilkesboro Wilkinsburg Willand Willard Willaston Willcox Willebadessen
Willebroek Willenhall Willetton Williams Williams_Bay Williams_Lake Williamsburg Williamson Williamsport
Williamston Williamstown Williamsville Willich Willimantic Willingboro Willingham Willington Willis
Williston Williston_Park Williton Willits Willmar Willoughby Willoughby_Hills Willow_Grove Willow_Oak
Willow_Park Willow_Springs Willow_Street Willowbrook Willowdale Willowick Willows Wills_Point Willstätt
Wilmer Wilmersdorf Wilmette Wilmington Wilmington_Island Wilmington_Manor Wilmore Wilmslow Wilnis
Wilnsdorf Wilsden Wilsdruff Wilson Wilsonville Wilstead Wilten Wilton Wilton_Manors Wimauma Wimberley
Wimblington Wimborne_Minster Wimereux Wimpassing Wincanton Winchburgh Winchcombe Winchendon Winchester
Winchester_Center Wind_Gap Wind_Lake Windber Windcrest Winder Windermere Windham Windhoek Windisch
Windlesham Windom Window_Rock Windsor Windsor_Heights Windsor_Locks Windygates Winejok Winfield Wing
Wingate Wingene Wingerworth Wingles Winkler Winnebago Winnemucca Winnenden Winner Winnetka Winnfield
Winnie Winnipeg Winnsboro Winona Winona_Lake Winooski Winschoten Winscombe Winsen Winsford Winslow Winsted
Winston Winston-Salem Winston_Hills Winter_Garden Winter_Gardens Winter_Haven Winter_Park Winter_Springs
Winterberg Winterbourne Winterhude Winters Winterset Wintersville Winterswijk Winterthur Winterton
Winterville Winthrop Winthrop_Harbor Winton Wintzenheim Winwick Wipperfürth Wirksworth Wisbech Wisch
Wisconsin_Dells Wisconsin_Rapids Wise Wishart Wishaw Wismar Wissembourg Wissen Witbank Witchford Witham
Withamsville Withernsea Witley Witney Wittelsheim Witten Wittenau Wittenbach Wittenberg Wittenberge
Wittenheim Wittering Wittingen Wittlich Wittmund Witton_Gilbert Wittstock Witzenhausen Wiveliscombe
Wivenhoe Wixom Woburn Woburn_Sands Wodonga Wodzisław_Śląski Woenselse_Heide Woerden Wohlen Woippy Woking
Wokingham Wola Wolcott Woldingham Wolf_Lake Wolf_Point Wolf_Trap Wolfdale Wolfeboro Wolfen Wolfenbüttel
Wolfforth Wolfhagen Wolfratshausen Wolfsburg Wolfurt Wolgast Wolhusen Wolkersdorf_im_Weinviertel Wollaston
Wollerau Wollert Wollochet Wollongong Wollongong_city_centre Wollstonecraft Wolmirstedt Wolnzach
Wolsingham Wolston Wolvega Wolverhampton Wolverine_Lake Wombourn Wombwell Womelsdorf Wommelgem Wonder_Lake
Wood-Lynne Wood-Ridge Wood_Dale Wood_River Wood_Street_Village Wood_Village Woodbourne Woodbridge Woodburn
Woodbury Woodbury_Heights Woodcliff_Lake Woodcote Woodcrest Woodcroft Woodfield Woodfin Woodford_Green
Woodhall_Spa Woodhaven Woodinville Woodlake Woodland Woodland_Hills Woodland_Park Woodlands Woodlawn
Woodlyn Woodmere Woodmoor Woodmore Woodridge Woodrow Woodruff Woods_Creek Woods_Cross Woodsetts Woodside
Woodson_Terrace Woodstock Woodstown Woodvale Woodville Woodward Woodway Wool Woolavington Wooler Woolpit
Woolwich Woonona Woonsocket Wooster Wootton Worb Worcester Worcester_Park Workington Worksop Worland
Wormley Wormleysburg Worms Worpswede Worth Worthing Worthington Wotton-under-Edge Woudenberg Woudhuis
Woudrichem Woy_Woy Wołomin Wragby Wrentham Wrexham Wriezen Wright Wright_City Wrightsboro Wrightstown
Wrightsville Wrightsville_Beach Wrightwood Wrington Writtle Wrocław Wrotham Wroughton Wroxall Września
Wuhan Wuhu Wunsiedel Wunstorf Wuppertal Wurzen Wusong Wuustwezel Wuwei Wuxi Wuzhou Wyandanch Wyandotte
Wyckoff Wye Wykagyl Wyldwood Wylie Wynantskill Wyncote Wyndham Wyndham_Vale Wyndmoor Wynne Wynnum
Wynnum_West Wyoming Wyomissing Wyomissing_Hills Wyszków Wytheville Wächtersbach Wädenswil Wängi
Wölfersheim Wölfnitz Wördern Wörgl Wörth_am_Rhein Wülfrath Wünnenberg Würenlos Würselen Würzburg Wągrowiec
Włochy Włocławek Wŏnsan Xalapa_de_Enríquez Xanten Xenia Xiamen Xiangtan Xiangyang Xianyang Xico Xingtai
Xining Xinpu Xinxiang Xinyang Xinyuan Xinzo_de_Limia Xirivella Xiuying Xi’an Xochimilco Xuchang Xàtiva
Y_Felinheli Yabucoa Yadkinville Yagoona Yakima Yamagata Yancheng Yanchep Yangjiang Yangon Yangquan
Yangshuo Yangzhou Yanji Yankton Yantai Yao Yaoundé Yaphank Yapton Yardville Yarm Yarmouth Yarmouth_Port
Yarnton Yaroslavl Yarraville Yate Yateley Yatton Yauco Yaxley Yazd Yazoo_City Ybbs_an_der_Donau Yeadon
Yealmpton Yecla Yekaterinburg Yellow_Springs Yellowknife Yelm Yelverton Yeosu Yeovil Yeppoon Yerevan
Yerington Yerres Yerseke Yichang Yinchuan Yingkou Ylivieska Ylöjärvi Ynysybwl Yoakum Yogyakarta Yokine
Yokkaichi Yokohama Yokosuka Yonkers Yono Yorba_Linda York York_Beach York_Harbor Yorketown Yorkshire
Yorkton Yorktown Yorkville Yosemite_Lakes Yoshkar-Ola Youghal Young Youngstown Youngsville Youngtown
Youngwood Yountville Yoxall Ypenburg Ypsilanti Yreka Yssingeaux Ystad Ystalyfera Ytrebygda Yuba_City
Yucaipa Yucca_Valley Yueyang Yukon Yulee Yuma Yunfu Yutz Yverdon-les-Bains Yvetot Yvoir Yzeure Zaandam
Zaandijk Zaanstad Zabrze Zacatecas Zachary Zafferana_Etnea Zafra Zagarolo Zagazig Zagreb Zahedan Zakopane
Zaltbommel Zamboanga Zambrów Zamora Zamość Zandberg Zandhoven Zandvoort Zanesville Zanjān Zanzibar Zapata
Zapopan Zaporizhia Zaragoza Zarautz Zaria Zarqa Zaventem Zawiercie Zduńska_Wola Zebulon Zedelgem Zeeland
Zeelst Zeewolde Zehdenick Zehlendorf Zeist Zeitz Zele Zelhem Zelienople Zell Zell_am_See Zella-Mehlis
Zellwood Zeltweg Zelzate Zemst Zephyrhills Zephyrhills_North Zephyrhills_South Zephyrhills_West Zerbst
Zermatt Zetel Zetland Zeulenroda Zeuthen Zeven Zevenaar Zevio Zeytinburnu Zgierz Zgorzelec Zhabei
Zhangjiakou Zhangjiakou_Shi_Xuanhua_Qu Zhangzhou Zhanjiang Zhaoqing Zhengzhou Zhenjiang Zhongshan Zhoukou
Zhu_Cheng_City Zhuhai Zhumadian Zhuzhou Zhytomyr Zibo Zielona_Góra Zierbena Zierikzee Zigong Zillah
Zillmere Zimmerman Zion Zionsville Zirl Zirndorf Zittau Zizur_Mayor Zoersel Zoetermeer Zofingen
Zola_Predosa Zollikerberg Zollikofen Zollikon Zomergem Zonhoven Zonnebeke Zorneding Zossen Zottegem
Zschopau Zubia Zuchwil Zug Zuid-Scharwoude Zuiderburen Zuidhorn Zuidwijk Zulpich Zulte Zumarraga Zumbrota
Zumikon Zundert Zuni_Pueblo Zunyi Zutphen Zuzwil Zweibrücken Zwenkau Zwettl_Stadt Zwevegem Zwickau Zwiesel
Zwijndrecht Zwolle Zwönitz Zürich Ząbki Águas_Santas Águeda Águilas Álvaro_Obregón Ávila Älajärvi Älmhult
Älta Ängelholm Äänekoski Åhus Åkersberga Ålesund Åmål Århus Årsta Åstorp Çankaya Écaussinnes-d'Enghien
Échirolles Écija Écouen Écully Éghezée Éguilles Élancourt Émerainville Épernay Épinal Épinay-sous-Sénart
Épinay-sur-Orge Épinay-sur-Seine Équeurdreville-Hainneville Éragny Étampes Étaples Évian-les-Bains Évora
Évreux Évron Évry Ézanville Ílhavo Óbidos Öhringen Örebro Örnsköldsvik Östermalm Östersund Östringen Úbeda
Übach-Palenberg Überherrn Überlingen Ürümqi Üsküdar Āsansol Āvadi Āzādshahr İzmir Łaziska_Górne Łomża
Łowicz Łuków Łódź Łęczna Ōita Ōtsu Śrem Środa_Wielkopolska Śródmieście Świdnica Świdnik Świebodzice
Świebodzin Świecie Świnoujście Świętochłowice Şanlıurfa Şişli Żagań Żary Żoliborz Żory Żyrardów Żywiec
Ḩamāh`;
