/**
 * Surnames of @faker-js/faker (MIT, its LICENSE holds the notice), Western locales and English
 * ones of Asia and Africa.
 * Written by scripts/write-word-lists.mjs.
 */
export const surnameList = `
Aalbers Aaltonen Abate Abbas Abbate Abbondanza Abbott Abbrescia Abdi Abegglen Abel Abernathy Abeyta
Abicht Abiodun Abiola Abodunrin Abosede Abraham Abrahamsson Abramovic Abrego Abreu Abshire Abt
Accardi Accardo Accurso Aceto Acevedo Achari Acharya Acheampong Achilles Achkinadze Ackermann Acosta
Acquadro Acquaviva Acquistapace Acuña Adadevoh Adam Adamczak Adamczyk Adame Adamek Adami Adamiak
Adamiec Adamo Adamowicz Adams Adamski Adamus Adaobi Adcock Addari Addis Ade Adebayo Adegboye Adegoke
Adel Ademayowa Ademola Adeniyan Adeoluwa Aderinsola Aderonke Adesina Adewale Adewunmi Adewura Adeyemo
Adiga Adomah Adomako Adongo Adorno Adragna Adu Adusei Adutwum Aebi Aebischer Aeby Affinito Afirifa
Afoakwa Afolabi Afunku Agarwal Agboola Agnello Agnes Agostinelli Agostini Agosto Agresta Aguayo
Aguilar Aguilera Aguirre Agyapong Agyare Agyei Agyemang Ahlke Ahluwalia Ahmed Ahonen Ahortor
Ahrenberg Ahrens Ahuja Aiello Aigbiniode Aigner Aigroz Ajakaiye Ajose-adeogun Akeem-omosanya Akerele
Akintade Akoto Akowua Akyeamfuɔ Akyeampong Akyena Akyerεko Alaimo Alanis Alaníz Alarcón Alba Albanese
Albano Albert Alberti Albertyn Albrecht Albuquerque Alcalá Alcamo Alcaraz Alcántar Alejandro
Aleksandrowicz Alemán Alessandrini Alessi Alexa Alexander Alfano Alfaro Alfieri Ali Alicea Aligbe
Alivernini Alizadeh Allegretti Allgeyer Almanza Almaráz Almeida Almonte Aloi Alonso Alonzo Altamirano
Altenwerth Altieri Alva Alvarado Alves Amabile Amado Amador Amadori Amaechi Amann Amaral Amato Amaya
Amberg Ambrosini Ambrosino Ambrosio Amendola Amerio Amici Amico Aminat Amla Ammann Ammoscato Amo Amoa
Amoako Amoasi Amorim Amoroso Amoruso Ampadu Ampofo Amponsah Amrein Anaya Ancona Anda Andersen
Anderson Andersson Anding Andorful Andrade Andre Andreasson Andreoli Andresen Andrisani Andrzejczak
Andrzejewski Anelli Angeletti Angeli Angelini Angelis Angeloni Angelucci Anggreny Anguiano Angulo
Anjos Ankra Ankunding Annunziata Anokye Ansa Anselmi Anselmo Antczak Antenucci Antezza Antonacci
Antonelli Antonini Antonucci Anttila Antunes Antwi Anzalone Aparicio Apicella Apitz Apodaca Aponte
Appia Appiah Aprile Aquino Aragón Aramini Aranda Araña Araújo Arcangeli Arce Archuleta Aregger
Arellano Aremu Arena Arenas Arendt Arens Arevalo Argenio Argento Argiolas Argüello Arias Armas
Armendáriz Armenta Armijo Armstrong Arnaud Arndt Arnold Arora Arredondo Arreola Arriaga Arroyo
Arteaga Artioli Arvidsson Aryee Asamoa Asamoah Asan Asante Asare Asaro Aschenbroich Ascione Asenso
Ashley Asiama Asiedu Assmus Assunção Astafei Astolfi Ata Atanda Atencio Atzeni Atzori Aubert Aubry
Auer Aufderhar Augustyn Augustyniak Avallone Avilés Avola Awuah Axelsson Axmann Ayala Ayisat Ayobami
Ayomide Azara Azevedo Baa Baafi Baah Baarck Baawia Babalola Babatunde Babini Baca Bacci Bacher
Bachmann Badane Bader Badillo Badu Baeza Baganz Baggio Bagiński Bagnoud Bahena Bahl Bahringer Bailey
Baiocco Bak Bakker Balboni Balcer Balcerzak Balck Baldacci Baldassarre Balderas Baldi Baldini Baldo
Balducci Balestra Balistreri Balkow Ballarin Ballesteros Ballouhey Balmer Balnuweit Balogun Baloyi
Balsamo Balzano Balzer Bamisebi Banach Banasiak Banasik Banaś Banda Bandini Bandopadhyay Banerjee
Bang Bani Banse Baptista Barajas Baraldi Baran Baranowski Barański Barbagallo Barbarossa Barbarulo
Barbato Barbera Barberi Barberis Barbero Barbier Barbieri Barbiero Barbosa Barela Bari Barile Barillà
Barletta Baron Barone Baroni Barr Barra Barragán Barras Barraza Barre Barreca Barrera Barresi Barreto
Barretta Barrientos Barrios Barros Barrows Barsotti Bartczak Bartell Bartels Barth Bartkowiak Bartnik
Bartoletti Bartoli Bartolini Bartolomei Bartolucci Barton Bartosik Barylla Baseda Bashirian Basile
Bassani Bassi Basso Batista Battaglia Battista Battisti Battistini Battke Batz Bauch Bauer
Bauermeister Baumann Baumbach Baumeister Baumgartner Baur Bauschinger Bauschke Bavaud Bayer Bañuelos
Beahan Beatty Beavogui Becerra Bech Bechtelar Beck Beckel Becker Beckmann Bedewitz Bedini Bednar
Bednarczyk Bednarek Bednarski Bednarz Beek Beele Beer Beerli Beggerow Beh Behr Behrenbruch Beier
Bella Belli Bellini Bello Bellomo Bellotti Bellucci Belmonte Belotti Beltrame Beltrami Beltrán
Belvisi Belz Benatti Benavides Benavídez Bender Benecke Benedetti Benedetto Benetti Bengtsson Benigni
Benini Benjamin Bennardo Benner Benninger Benoit Bentivoglio Benvenuti Benvenuto Benz Benzing Benítez
Berardi Berends Beretta Berg Bergamasco Bergamini Berge Berger Berggren Berglund Bergman Bergnaum
Bergqvist Bergstrom Bergström Bermúdez Bernabei Bernal Bernard Bernardi Bernardini Bernasconi Berner
Berney Bernhard Bernier Berning Berríos Berset Bertaccini Bertani Bertelli Bertelsen Bertenbreiter
Berthoud Berti Bertini Berto Bertolini Bertolussi Bertrand Beso Best Bester Betancourt Bethke
Betschart Betti Betz Beushausen Beutelspacher Bevilacqua Beyeler Beyer Bhadresha Bhana Bharadwaj Bhat
Bhattacharya Bhattathiri Bhengu Biagetti Biagi Biagini Bianc Biancheri Bianchetti Bianchi Bianchini
Bianco Biasci Biase Białas Białek Białkowski Biba Biccari Bichler Bickel Bidaud Bideau Biedermann
Biedrzyński Bielak Bielawski Bielecki Bieler Bielert Bielski Bienasch Bienias Bieniek Bieri Biernacki
Biernat Biesenbach Bieńkowski Bigdeli Biggi Bijl Bilski Bindi Bini Bins Bionaz Biondi Birkemeyer
Bisconti Bisgaard Bisio Bittner Bizzarri Bjerregaard Björk Björklund Blanc Blanchard Blanckenberg
Blanco Blanda Blank Blaschek Blaser Blasi Blassneck Blatter Blazer Blick Bloch Blochwitz Block
Blockhaus Blom Blomqvist Blum Blume Boadi Boadu Boahen Boakye Boaten Boateng Bober Bocchi Boccia
Bochenek Bock Bode Bodini Boehm Boer Boffa Bogan Bogdashin Bogenrieder Bogisich Bogucki Bogusz Bohge
Boi Bolle Bolliger Bolm Bologna Bona Bonanni Bonanno Bonato Bonazzi Bonde Bonelli Bonetti Bongiorno
Bongiovanni Bongo Boni Bonifazi Bonilla Bonini Bonis Bonnet Bono Bonomi Bonomo Bonsra Bonsu Bordoni
Borek Borelli Borer Borgeaud Borges Borghi Borgia Borgschulze Bork Borkowski Bormann Bornscheuer
Borowiec Borowski Borrego Borrelli Borrmann Borsch Bortolin Bortoluzzi Bortot Boruschewski Bos
Boscaino Bosch Boschetti Boschi Bosco Boscolo Bosi Bosler Bosman Bossard Bosshard Bosson Bossy
Botello Botsford Botta Boucher Bourcard Bourgeois Bourrouag Bouschen Bove Bovolenta Boxhammer Boyde
Boyer Boyle Bozsik Bozzi Bozzo Bożek Bradtke Braga Braia Brakus Brambilla Branca Branco Brand
Brandenburg Brandi Brandis Brandt Brauer Braun Bravo Brehmer Breitenberg Breitenstein Brekke Bremer
Bremser Brenner Bresciani Bressan Breton Brettschneider Breu Breuer Briano Briesenick Brigandì
Brignone Bringmann Brink Brinkmann Briones Briseño Brito Brix Brizzi Broda Broek Broening Brogi
Brogli Bromfield Brosch Brouwer Brown Bruckmann Bruder Bruen Bruhns Bruijn Brumat Brun Brunelli
Brunet Brunetti Bruni Brunner Bruno Bruns Bruschi Bruun Bruyn Bruzzone Brzeziński Brzozowski Brändli
Bräutigam Brömme Brügger Brüggmann Buccheri Bucci Buch Bucher Buchholz Buchrucker Buckridge Buczek
Buczkowski Buczyński Buder Budziński Budzyński Bueno Buhl Bujak Bukowski Bulgarelli Bultmann
Bundgaard Bunjes Buongiorno Buonomo Burckhardt Burger Burghagen Burgio Burgos Burkhard Burkhardt
Burmeister Burri Burzyński Busari Busch Buschbaum Busemann Buss Busse Bussmann Bustamante Bustos
Butera Butt Buzzi Byrd Báez Bäcker Bär Bättig Böhm Bönisch Börgeling Börner Böttner Büchele Bühler
Bühlmann Büker Büngener Bürger Bürklein Büscher Büttner Bąk Bąkowski Błaszczak Błaszczyk Caballero
Cabras Cabrera Cabán Caccamo Caccavo Cacciapuoti Cacciatore Cadena Cadoni Caforio Caggiano Caiazza
Caiazzo Caillat Cailler Calabrese Calabria Calabrò Calafiore Calame Calandro Caldera Calderón Cali
Califano Callegari Calligaris Calvillo Calì Calò Camacho Camara Camarillo Cameron Camilli Cammarata
Cammisa Campagna Campana Campanella Campanile Campanini Campbell Campisi Campo Campoli Campos Campus
Canale Canales Cancelliere Cancellieri Candela Candelaria Candido Canepa Cangiano Canino Cannas
Cannata Cannella Cannone Cano Canova Cantagallo Cantoni Cantú Canu Capannolo Capasso Capecchi Capelli
Capitani Capizzi Capoccia Capocotta Capogna Capone Caporaso Cappai Cappelletti Cappelli Cappello
Cappiello Capponi Capraro Capriotti Capuano Caputo Cara Caraballo Caracciolo Caradonna Carbajal
Carbon Carbone Carboni Cardella Cardia Cardinale Cardinali Cardini Cardona Cardone Cardoso Careddu
Carella Caretti Caricari Carini Carletti Carli Carlini Carlino Carlo Carloni Carlotti Carlowitz
Carlsen Carlsohn Carlucci Carminati Carmona Carneiro Carnevale Carnovale Carolis Carollo Caron Carosi
Carpentier Carranza Carrara Carraro Carrasco Carrasquillo Carre Carrera Carrero Carreón Carrieri
Carriero Carrillo Carrión Carroll Carrozza Carrozzo Carrus Carta Carter Cartwright Caruso Carvajal
Carvalho Carvelli Carè Casadei Casadio Casagrande Casale Casali Casano Casanova Casares Casarez Casas
Casavecchia Cascio Cascone Casella Caselli Caserta Casillas Casini Casolaro Caspari Casper Caspers
Cassano Cassim Cassin Castagna Castaldi Castaldo Castañeda Castellana Castellani Castellano
Castellanos Castelli Castiello Castiglioni Castillo Castro Casu Casula Catalano Cataldi Cataldo
Catania Catanzaro Catarsi Catellani Caterino Cattaneo Cattani Cavaliere Cavalieri Cavallari Cavallaro
Cavalli Cavallini Cavallo Cavazos Cavriani Cazares Ceballos Cebula Ceccarelli Ceccarini Cecchetti
Cecchi Cecchini Cecere Cedillo Ceja Celano Celentano Celeste Celi Celli Cellini Cenni Centeno
Centofanti Cepeda Cerda Cerise Cerrani Cerrato Cerri Cerullo Cerutti Cervantes Cervántez Cesare
Cesaretti Chacón Champlin Chapa Chappuis Chapron Chapuis Chapuisat Charles Charpentier Chassot
Chattopadhyay Chaturvedi Chavarría Cherchi Cherubini Chessa Chessari Chetty Chevalier Chiacchio
Chianese Chiara Chiaravalle Chiavacci Chibike Chibuike Chidinma Chidozie Chilà Chimenti Chiodi
Chirico Chmiel Chmielewski Chmura Chojnacki Chojnowski Cholewa Chollet Chopard Chopra Choquart Christ
Christen Christensen Christian Christiansen Chrzanowski Chudzik Chuit Chávez Ciaccio Ciacio Ciampa
Cianci Ciani Ciavarella Cicala Cicatiello Ciccarelli Cicchetti Cicco Ciccone Cichocki Cichoń Cichy
Cierpinski Ciesielski Cieśla Cieślak Cieślik Cifarelli Cilli Cimmino Cinelli Cingolani Cini Cintrón
Ciocco Cioffi Cioni Ciotola Ciotti Cipolla Cipollaro Cipolletta Cipriani Cipriano Cirelli Cirillo
Cisneros Ciszewski Citro Cittadino Ciuffetelli Ciuffreda Ciulla Claes Claesson Claeys Clare Clarius
Clark Clarke Clausen Cleem Clement Clemente Clerc Cleve Cloos Clottu Co Coccia Cocco Coelho Coinchon
Col Cola Colangelo Colantuono Cole Colella Coletta Colin Collado Collazo Collet Collier Collins
Colombo Colonna Colucci Colunga Colón Comito Como Concas Concepción Conforti Congiu Coniglio Conn
Connelly Conrad Conroy Considine Consiglio Cont Conte Conti Contini Contreras Contu Cook Coppola
Corazza Corboz Cordero Cordes Cordioli Coretti Corkery Cormier Cornejo Cornelissen Cornelsen Corona
Coronado Corradi Corradini Corrado Corral Corrales Corrao Correa Correale Correia Corridori Cors
Corsi Corsini Corso Corsten Corte Cortese Cortesi Corti Cortinovis Cortés Cortéz Corwin Cosentino
Coslovich Cossu Costa Costantin Costantini Costantino Costanza Costanzo Cotthardt Cottier Cotto
Cottone Coulon Courten Cousin Covarrubias Coviello Cox Cozzani Cozzi Cozzolino Crea Cremin Cremona
Cremonesi Crepaldi Crescenzi Crespi Crespo Crevatin Crews Crimi Crippa Crisafulli Criscenti Crisci
Criscione Crispino Crist Cristiano Cristofaro Critelli Croce Crona Cronin Cronjäger Crooks Crosskofp
Cruciani Cruciata Cruickshank Cruz Cucchiara Cucciniello Cuche Cuellar Cullinan Cummerata Cummings
Cunha Cuomo Curci Curcio Curiel Curreli Cusimano Cusumano Cuzzocrea Cybulski Cygan Czaja Czajka
Czajkowski Czapla Czarnecki Czech Czechowski Czekaj Czerniak Czerwiński Czyż Czyżewski Cárdenas
Córdova D'Agostino D'Aleo D'Alessandro D'Alessio D'Amato D'Ambrosio D'Amico D'Amore D'Andrea D'Angeli
D'Angelo D'Anna D'Argenio D'Avino D'Elia D'Errico D'Incà D'Ippolito D'Onofrio D'Orazio D'Urso Da
Daako Dach Dahl Dahlberg Dahm Dahmen Daidone Daimer Dal Dalgaard Dallenbach Dalmasso Dam Damaske
Damiani Damiano Damico Damm Daniel Daniele Danielsson Danneberg Danner Danso Dante Dare Darko Darteh
Dartey Dattilo Daub Daubner Daudrich Dauer Daugherty Daum Dauth Dautzenberg David Davidsen Davies
Davis Davoli De Deane Dec Decker Deckert Deckow Declerck Declercq Decock Decoster Deerberg Degano
Degrassi Dehmel Deiana Deja Dekker Del Delacrúz Delafuente Delagarza Delao Delapaz Delarosa Delatorre
Deleón Delfino Delgadillo Delgado Dell'Amico Delle Delogu Delonge Delrío Delvalle Demontis Demurtas
Demut Denaro Denesik Dengler Denis Denner Denti Denzinger Denzler Deriu Derr Dertmann Desai Deschamps
Deshpande Desiderio Desmet Desogus Destro Dethloff Deuschle Devar Devos Dewilde Dhawan Dhlamini Di
Diamanti Diana Dibbert Dickens Dicki Dickinson Dieckmann Diedrich Diekmann Dienel Dies Dietrich
Dietsche Dietz Dietzsch Diezel Dijk Dijkstra Dilla Dingelstedt Dini Dio Dionisi Dippl Distefano
Dittmann Dittmar Dittmer Dix Dixon Djokoto Dlamini Dobbrunz Dobler Dobosz Dobrowolski Dobrzyński
Dodaro Doherty Dohring Dolce Dolch Dolci Dold Domagała Domański Dombrowski Domenico Domingues
Dominiak Dominici Domínguez Donati Donato Donda Dongen Donie Donkor Donnelly Dooley Doorn Doria Doro
Doronzo Doskoczynski Douglas Dower Doyle Drabik Drago Dragone Dragoni Dragu Drechsler Drees Dreher
Dreier Dreissigacker Dressler Drews Driessen Droz Drozd Drozdowski Drzewiecki Dróżdż DuBuque Duah
Duarte Dubashi Dube Dubiel Dubochet Dubois Dubuis Duca Ducci Ducommun Ducret Duda Dudek Dudziak
Dudzik Dudziński Dueñas Dufour Duma Dumas Dumont Dupont Dupuis Dupuy Durand Durante Durgan Durán
Duszyński Dutkiewicz Dutoit Dutta Dutto Duval Dwamena Dwivedi Dyett Dylus Dziedzic Dziuba Dzokoto
Dávila Dächert Díaz Döbel Döring Dörner Dörre Dück Dąbek Dąbkowski Dąbrowski Dębowski Dębski Długosz
Eberhard Eberhardt Ebert Ebubechukwu Echevarría Ecker Eckhardt Edorh Edwards Effertz Effler
Egbochukwu Eggenmueller Egger Egli Ehigiator Ehm Ehmann Ehrig Eich Eichenberger Eifert Einert
Eisenlauer Ek Eklund Ekpo Ekström Ekwueme Elbe Elebiyo Eleyth Elia Eliasson Eligibile Elizabeth
Elizondo Elss Elworthy Emard Embranthiri Emert Emery Emig Emmanuel Emmelmann Emmerich Ender Engel
Engelen Engelmann Engström Enríquez Epifani Eplinius Ercoli Erdman Erdmann Erhardt Eriksson Erlei Erm
Ermini Erni Ernser Ernst Errante Errera Errichiello Errico Ertl Erwes Esbensen Escalante Escamilla
Escobar Escobedo Esenwein Esparza Espinal Espino Espinosa Espinoza Esposito Esquibel Esquivel Esser
Esteves Esther Estrada Estévez Eugster Evangelista Evangelisti Evans Evers Everts Evola Ewald Fabbri
Fabbricatore Fabbro Fabiani Fabiano Fabre Fabris Fabrizi Fabrizio Fadda Fadel Fahey Fahner Fajardo
Falbo Falchi Falcioni Falco Falcone Falcão Falk Falkowski Faller Falter Falzone Fanara Fancello
Fanelli Fankhauser Fantini Fantozzi Faraci Faraone Farber Farella Faria Farin Farina Farra Farrell
Farris Farías Fasano Fasoli Fassbender Fauche Faulhaber Faure Fava Favara Favaro Favero Favre Fay
Fazio Fedele Federici Federico Feeney Feest Fehr Fehrig Feil Felber Feld Felder Feleppa Felice Felici
Feliciano Feliziani Felke Feller Femina Fenner Fenske Feo Ferilli Ferluga Fernandes Fernandez
Fernández Ferracuti Ferraiuolo Ferrando Ferrante Ferranti Ferrara Ferrari Ferrarini Ferrario Ferraris
Ferraro Ferrarotti Ferreira Ferrer Ferreri Ferrero Ferretti Ferri Ferrigno Ferrini Ferro Ferroni
Ferry Festa Festuccia Feuerbach Fichardt Fichera Fidélis Fierro Fietz Figl Figueiredo Figueroa Figura
Fijałkowski Filice Filipek Filipiak Filipowicz Filipowski Filippi Filippini Filippis Filippo
Filipponi Filsinger Fincke Fini Fink Finke Finocchiaro Finotti Fior Fioravanti Fiore Fiorelli
Fiorentini Fiorentino Fiorenza Fioretti Fiori Fiorillo Fiorini Fiorucci Fischer Fischetti Fish Fisher
Fitschen Flacco Flak Flatley Fleischer Fleischmann Fleury Flis Floder Florczak Flore Florek Flores
Floridia Florio Floris Flottmann Flórez Flückiger Fofie Foged Foglia Fois Fonda Fonseca Fontaine
Fontana Fonti Forconi Foretay Forgione Forkel Forlani Formica Fornara Forsberg Forst Forster Forte
Fortugno Fortunato Foschi Fosu Foti Fournier Fraga Frahmeke Frami Francesca Franceschi Franceschini
Francesco Francesconi Francese Franchi Franchini Franco Francois Frandsen Franecki Franey Frank
Franke Frankowski Fransson Franta Frantz Franz Franzis Franzmann Franzoni Franzè Frasca Fratello
Fratti Frau Frauen Frauendorf Frederiksen Fredriksson Frei Freigang Freimann Freimuth Freisen Freitas
Frenzel Freriks Frey Freymond Frezza Frick Fricke Fried Friedek Friedenberg Friedli Friedmann
Friedrich Friesen Friess Frigerio Frigo Frisch Fritsch Frohn Frosch Frías Frąckowiak Frączek Frątczak
Fucci Fuchs Fuentes Fuhlbrügge Fuller Fumagalli Fumarola Funk Funmilayo Fuoco Furlan Furman Furno
Furrer Furtado Fusaro Fusco Fusenig Fust Förster Gaba Gabius Gabler Gabriele Gabrielli Gaddini Gade
Gadomski Gadschiew Gaetano Gagliano Gagliardi Gaillard Gaitán Gajda Gajewski Gakstädter Galander
Galante Galarza Galasso Galati Galeazzi Galindo Gallardo Gallegos Galli Gallo Galluzzo Galván Gamba
Gamberini Gambino Gamboa Gamlin Gamper Ganaka Gandhi Gandolfo Gangemi Gangnus Ganzmann Gaona Garatva
Garau Garavaglia Garay Garcia García Garden Gargiulo Garibay Garica Garifo Garnier Garofalo Garrido
Garza Gaspar Gaspari Gasparini Gasser Gast Gastel Gastélum Gatta Gatti Gatto Gatzka Gauder Gaudiano
Gaudio Gauthier Gautier Gaweł Gawlik Gawron Gawroński Gaytán Gazzola Gałka Gałązka Gbadamosi
Gbogboade Gebhardt Geese Gehre Gehrig Gehring Gehrke Geiger Geisendorf Geisler Geissler Gelling Gemma
Genchi Genna Gennaro Genoud Genovese Gens Gentile Gentili Gerace Geraci Gerard Gerbennow Gerber
Gerdel Gerhardt Gerhold Gerlach Germani Gerritsen Gerschler Gerson Gervasi Gerwig Gesell Geyer
Gfeller Ghilardi Ghirmai Ghosh Giacalone Giaccio Giachi Giacomelli Giacomo Giampaoli Giampaolo
Giannelli Giannetti Gianni Giannini Giannone Giannotti Gianotti Giansante Giardina Giardini Gibbs
Gibson Giehl Gielen Gierisch Giesa Giesche Giger Gigli Giglio Gigliotti Gil Gilde Gill Gilliéron
Ginneken Gioacchini Gioia Giordani Giordano Giorgetti Giorgi Giorgio Giovannelli Giovannetti Giovanni
Giovannini Giovinazzo Girard Girardet Girardi Giraud Giraudo Girolamo Girone Girón Gislason Giudice
Giuffrida Giugliano Giuliani Giuliano Giunta Giuseppe Giusti Giustra Glasson Glatting Gleason
Gleichner Gloor Glover Gobbi Godlewski Godoy Godínez Goebel Goedicke Goldbeck Goldfuss Goldkamp
Goldkühle Goldner Golec Golinelli Goller Golling Gollnow Golomski Gombert Gomes Gonzalez González
Gonçalves Goodwin Goonam Goossens Gorczany Gordhan Gori Gotthardt Gottlieb Gottschalk Gotz Govender
Govoni Gowda Goy Goyette Gołąb Gołębiewski Gołębiowski Graaf Graber Grabowski Grace Gracia Graczyk
Grady Gradzki Graf Graham Grams Granado Granados Granata Granato Grande Grandi Grandjean Grange Grant
Granà Grasse Grassi Grasso Gratzky Grau Gravina Graziani Graziano Greb Greco Green Greenfelder
Greenholt Greger Gregersen Gregori Gregorio Greithanner Greppi Greschner Grezia Grieco Griego Griem
Griese Griffiths Grijalva Grilli Grillo Grimaldi Grimes Grimm Grob Grochowski Groebli Groen Gromisch
Groot Groothuizen Grosjean Gross Grosser Grossheim Grossi Grosskopf Grosso Grothaus Grothkopp Grotke
Grube Gruber Grudzień Grundmann Gruning Gruppuso Gruszczyński Gruszecki Gruszka Grzegorczyk Grzelak
Grzesiak Grzesik Grześkowiak Grzyb Grzybowski Grzywacz Gröss Grötzinger Grün Grüner Guajardo
Gualtieri Guardado Guarino Guarneri Guarnieri Guastella Guastone Guerin Guerra Guerreiro Guerrero
Guerrieri Guerriero Guerrini Guevara Guglielmi Guha Guida Guidetti Guidi Guido Guidotti Guillaume
Guillot Guillén Guinand Gulgowski Gulino Gullì Gummelt Guneta Gunkel Gunnarsson Gunther Gupta
Gurrieri Gurule Gusikowski Gusmeroli Gustafsson Gut Gutiérrez Gutjahr Gutkowski Gutmann Gutowicz
Gutowski Gutschank Guyot Guzik Guzmán Gwoździk Gwóźdź Gyamfi Gyasi Gálvez Gámez Gähwiler Gómez Góra
Góral Górecki Górka Górniak Górny Górski Göbel Göckeritz Göhler Görlich Görmer Götz Götzelmann
Güldemeister Günther Günz Gürbig Gąsior Gąsiorowski Głogowski Głowacki Głąb Haack Haaf Haag Haan Haas
Habeeb Habel Hache Hackbusch Hackelbusch Hackett Hadfield Hadwich Haferkamp Hafner Hagenes Hahn
Hajduk Hajek Hakala Hald Haley Hall Hallmann Halvorson Hamann Hamill Hamilton Hammes Hand Hane
Hanenberger Hanifat Hannecker Hanniske Hansen Hansson Harber Hardy Hargasser Harms Harnapp Haro
Harris Harter Harting Hartlieb Hartman Hartmann Hartwig Hartz Harvey Haschke Hasler Hassan Hasse
Hassfeld Hathorn Hauck Haug Haugaard Hauke Haupt Hauser Haverney Hayes Hayworth Hazes Heaney Hearne
Heathcote Heberstreit Hechler Hecht Heck Hedegaard Hedermann Hediger Hedlund Hegmann Hehl Heidelmann
Heidenreich Heidler Heijden Heikkilä Heikkinen Heinemann Heinig Heinke Heinonen Heinrich Heinze
Heiser Heist Heller Hellmann Hellström Helm Helmke Helpling Henderson Hendriks Hengmith Henkel Hennes
Hennezel Henri Henriksen Henriksson Henriques Henry Henríquez Hense Hensel Hentel Hentschel Hentschke
Hepperle Herberger Herbrand Heredia Hering Herman Hermann Hermans Hermansen Hermansson Hermecke
Hermiston Herms Hernández Herold Herrera Herrmann Herschmann Hertel Herweg Herwig Herzenberg Herzog
Hess Hesse Hessek Hessel Hessler Hettinger Hetzler Heuck Heuvel Heydemüller Heyden Hickle Hidalgo
Hiebl Hildebrand Hildenbrand Hilgendorf Hill Hillard Hiller Hilll Hills Hilpert Hiltunen Hingsen
Hingst Hinojosa Hinrichs Hintz Hirsch Hirschberg Hirt Hirthe Hirvonen Hitchinson Hjort Hjorth
Hlatshwayo Hlongwane Hochstrasser Hodea Hodel Hodkiewicz Hoeger Hofer Hoffman Hoffmann Hofman Hofmann
Hofstetter Hohenberger Hohl Hohn Hohnheiser Hold Holdt Holguín Holinski Holl Hollard Holm Holmberg
Holmgren Holmqvist Holtfreter Holz Holzdeppe Holzner Homenick Hommel Honegger Honz Hooss Hoppe Horak
Horn Horna Horne Hornung Horst Hort Hottinguer Hotz Howard Howe Howell Huber Hubert Huckestein Hudak
Hudson Huebel Huel Huels Huerta Huet Hug Hughes Hugo Huguenin Huhn Huisman Hujo Huke Huls Humbert
Humbert-Droz Huneke Hunziker Hurtado Huth Huwiler Hyatt Häber Häfliger Häfner Hämäläinen Hänni
Håkansson Höcke Höft Höhne Hönig Hördt Hübenbecker Hübl Hübner Hügel Hürlimann Hüttcher Hütter
Iacolare Iacono Iacovino Iacovone Iandolo Iannaccone Iannello Ianni Iannone Iannucci Iaria Iazzetta
Ibarra Ibe Ierardi Iersel Iezzi Iglesias Ihly Illing Imhof Impellizzeri Improta Indelicato Ingrassia
Ingrosso Innocenti Inzerillo Iodice Iorio Iotti Iovino Ippoliti Ippolito Irizarry Isaac Isak Isaksson
Isekenmeier Isler Ismail Isokun Israel Iten Itt Iuliano Iversen Iwanowski Iwański Iyalla Iyengar Iyer
Izdebski Izzi Izzo Jabłoński Jackowski Jackson Jacob Jacobi Jacobs Jacobson Jacquet Jagielski
Jagiełło Jagodziński Jagusch Jahn Jahnke Jaime Jaimes Jain Jakobs Jakobsen Jakobsson Jakubczyk
Jakubiak Jakubowski Jambor James Jamiu Jamrozy Janas Jander Jangid Janiak Janich Janicki Janik
Janiszewski Janke Jankowiak Jankowski Janowski Jansen Janssen Janssens Jansson Janus Janusz
Januszewski Jaramillo Jarets Jaros Jarosz Jarząbek Jasinski Jasiński Jaskolski Jasper Jasso Jast
Jastrzębski Jaworski Jaśkiewicz Jean Jeanneret Jegorov Jellinghaus Jenkins Jenni Jensen Jeorga
Jeppesen Jerde Jerschabek Jespersen Jess Jesus Jesús Jezierski Jha Jimoh Jiménez Johannessen
Johannsen Johansen Johansson Johar John Johns Johnson Johnston Jokinen Joly Jonas Jones Jong Jonge
Jonker Jonsson Joseph Joshi Joshua Jossa Jost Jucken Juhl Julien Jung Jungbluth Jungton Jurado Jurek
Jurkiewicz Jurkowski Just Justesen Justina Juszczak Juárez Jáquez Jäggi Järvinen Jóźwiak Jóźwik
Jönsson Jørgensen Jürgens Jędrzejczak Jędrzejczyk Jędrzejewski Kacprzak Kaczmarczyk Kaczmarek
Kaczmarski Kaczor Kaczorowski Kaczyński Kaesmacher Kahl Kahlert Kahles Kahlmeyer Kaiser Kakkar Kaleta
Kalinowski Kalisz Kallabis Kallensee Kallio Kalyan Kamiński Kampf Kampschulte Kania Kaniewski Kaniyar
Kapoor Kappe Kappler Kapusta Karaś Karczewski Karhoff Karikari Karjalainen Karlsen Karlsson Karpiński
Karrass Karst Karsten Karus Karwowski Kasperek Kasprzak Kasprzyk Kass Kassulke Kasten Kastner Kaszuba
Katherine Kathrada Katzinski Kaufmann Kaul Kaur Kausemann Kautzer Kawa Kawecki Kawohl Kayode Kazmarek
Kałuża Kaźmierczak Kedzierski Keebler Keeling Keil Keiner Keith Keller Kelly Kelm Kemmer Kemp Kempe
Kemper Kempis Kempter Kennedy Kerl Kerluke Kern Kertzmann Kesselring Kesselschläger Kessler Kette
Kettenis Keutel Khan Khanna Khatri Khoza Khumalu Khuzwayo Kick Kiehn Kiessling Kiełbasa Kihn Kilback
Kimberly Kinadeter King Kinnunen Kinzel Kinzy Kirch Kirlin Kirst Kisabaka Kisiel Kita Kjeldsen Kjær
Klaas Klabuhn Klapper Klauder Klaus Klausen Kleeberg Kleiber Klein Kleinert Kleininger Kleinmann
Kleinsteuber Kleiss Klemme Klimczak Klimek Kling Klinger Klink Klocko Klopsch Klose Kloss Kluge
Klusener Kluwe Kmiecik Kmieć Knabe Knapik Knecht Kneifel Knetsch Knies Knippel Knobel Knoblich Knoll
Knorr Knorscheidt Knudsen Knut Kobs Kobus Kocchar Koch Kochan Kock Koczulla Koderisch Koehl Koehler
Koelpin Koenig Koepp Koester Kofferschlager Kofler Kogut Koha Kohle Kohler Kohlmann Kohnle Kohrt
Koivisto Koj Kok Kolasa Kolb Koleiski Kolly Kolokas Komoll Komorowski Konieczna Konieczny Konig
Koning Konopelski Konopka Konow Konya Koob Koomson Kopczyński Koper Kopeć Kopf Korhonen Korzeniowski
Kos Kosenkow Kosiński Koskinen Kosowski Koss Kostecki Koster Kostrzewa Koszewski Kot Kotowski Koubaa
Kovacek Kovacs Kowal Kowalczuk Kowalczyk Kowalewski Kowalick Kowalik Kowalinski Kowalski Koza Kozak
Kozakiewicz Kozey Kozieł Kozioł Kozłowski Kołakowski Kołodziej Kołodziejczyk Kołodziejski Krabbe
Kraft Krajcik Krajewski Krakowiak Kral Kramer Krauel Kraus Krause Krauspe Krawczyk Krawiec Kreb Krebs
Kreiger Kreissig Kresse Kreutz Krieger Krippner Kris Kristensen Krodinger Krogh Krohn Krol Kron
Krueger Krug Kruger Kruk Krukowski Krull Krupa Krupiński Kruschinski Kruszewski Krysiak Krzemiński
Krzyżanowski Krämer Król Królikowski Kröckert Kröger Krügel Krüger Kshlerin Książek Kub Kubacki
Kubera Kubheka Kubiak Kubica Kubicki Kubik Kubli Kuc Kucharczyk Kucharski Kuchta Kuciński Kuczyński
Kufahl Kuhic Kuhlee Kuhlman Kuhn Kuhnen Kuijpers Kuiper Kujawa Kujawski Kula Kulas Kulesza Kulig
Kulik Kulimann Kuliński Kulma Kumbernuss Kumi Kummle Kunde Kunene Kunz Kunze Kupfer Kuphal Kupprion
Kuprion Kurek Kurnicki Kurowski Kurrat Kurschilgen Kuschewitz Kuschmann Kusi Kuske Kustermann Kutch
Kutscherauer Kutzner Kuvalis Kuypers Kuś Kwaakye Kwadwo Kwarteng Kwaśniewski Kwiatkowski Kwiecień
Kwieciński Kyei Kägi Kähler Kälin Käser Käther Köhler Köhrbrück Köhre Kölotzei König Köpernick
Köseoglu Kúhn Kúhnert Kühn Kühnel Kühnemund Kühnert Kühnke Küng Küsters Küter Kędzierski Kędziora
Kępa Kłos Kłosowski La Laack Laakso Laaksonen Laan Labadie Labate Laboy Lacerda Lach Lack Lacroix
Ladega Ladewig Laezza Laganà Lahtinen Lai Laine Laitinen Lakin Lakomy Lamacchia Lambelet Lambert
Lamberti Lammert Lamos Lana Landi Landmann Lang Lange Langfeld Langhirt Langosh Langworth Lanig
Lanteri Lanz Lanza Lara Lari Larkin Larsen Larson Larsson Lascio Laskowski Lasota Latifat Latini
Latorre Lattanzi Lauckner Lauinger Laureano Laurent Lauri Lauridsen Laursen Laurén Lausecker Laux
Lavecchia Lawal Laws Lax Lazzari Lazzarini Lazzaro Le Leal Leale Leannon Leberer Lebrón Lebsack Lecca
Lecce Lech Leclerc Leclercq Lecomte Ledda Ledesma Ledner Lee Leeuw Leeuwen Lefebvre Lefevre Leffler
Leggio Legrand Legros Lehmann Lehner Lehtinen Lehto Lehtonen Leibold Leide Leimbach Leinonen Leipold
Leist Leite Leiter Leiteritz Leitheim Leiva Leiwesmeier Lelli Lemaire Lemke Lemmens Lemoine Lemus
Lenart Lenfers Lenk Lentini Lenz Lenzen Lenzi Leo Leonard Leonardi Leoncini Leone Leonetti Leoni
Leopardi Lepore Leppänen Lepthin Lerma Leroux Leroy Lesch Leschnik Lesiak Leszczyński Letsoalo
Letzelter Leu Leuba Leuenberger Leuschke Leutenegger Lewandowski Lewicki Lewin Lewis Lewke Leyckes
Leyva Lezzi León Leśniak Leśniewski Lg Liberati Liberto Librizzi Licata Liccardo Licciardello
Lichtenfeld Lichtenhagen Lichtl Licitra Liebach Liebe Liebich Liebold Lieder Lienshöft Ligorio
Liguori Lima Limón Linares Lind Lindberg Linden Lindenberg Lindenmayer Lindgren Lindholm Lindner
Lindqvist Lindström Linke Linnenbaum Linsey Liotta Lipari Lipiński Lipka Lippe Lippi Lippolis Lipske
Lipski Lipus Lira Lis Lischka Lisi Lisiecki Lisowski Littel Litterio Little Liuzzi Liverani Llamas Lo
Lobinger Locatelli Locci Lockman Loddo Lodi Loera Loffredo Logsch Lohmann Lohre Lohse Loi Loiacono
Lokar Lolli Lombardi Lombardini Lombardo Lomeli Lonardi Longhi Longo Longobardi Longoria Loogen Loon
Lopes Lopez Lorentzen Lorenz Lorenzini Lorenzo Loreti Loreto Lori Lorusso Losch Loska Lotito Lott
Lotti Louis Loup Loureiro Lourenço Lourinho Lovato Lowe Loy Loya Lozada Lozano Lubbers Lubina
Lubowitz Luca Lucarelli Lucarini Lucas Lucchese Lucchesi Lucero Luchetti Luchini Lucia Luciani
Luciano Lucidi Lucio Luconi Ludolf Lueilwitz Luettgen Luevano Lufft Lugli Lugo Luise Lukoschek Luna
Lund Lundberg Lundgren Lundin Lundqvist Lundström Luongo Lupi Lupica Lupo Luppi Luppino Lustenberger
Lutje Lutz Luzi Luzzi Lynch López Löfgren Löser Löwa Lübke Lüscher Lüthi Maak Maas Mabaso Mabunda
MacGyver Macaluso Macchi Macchia Macdonald Macedo Macejkovic Machado Maciejewski Maciąg Mackiewicz
Macrì Maczey Macías Madej Madera Madetzky Madonna Madrid Madrigal Madsen Madubuko Maes Maestas Maffei
Magalhães Magaña Maggi Maggiani Maggio Maggiore Magi Magliocco Magnani Magno Magnussen Magnusson
Mahabeer Mahajan Mahlangu Mai Maia Maiello Maier Maillard Mainardi Maio Maione Mair Maisch Maj
Majcher Majchrzak Majewski Majka Makhanya Makowski Makuachukwu Malagoli Malaspina Malatesta Malavasi
Malave Maldonado Malec Malek Malerba Malfa Malicki Malik Malinowski Maliszewski Malizia Malkus
Mallmann Maltese Malucha Maluleke Manca Mancinelli Mancini Mancino Mancuso Manetti Manfredi Mangano
Mangione Manica Manicone Maniscalco Mann Manna Manninen Mannino Manno Manns Mansell Mante Manti
Mantovani Manz Manzanares Manzella Manzi Manzo Maragno Marahrens Marangi Marangon Marangoni Marani
Marano Marar Marcelli Marcello Marcet Marchal Marchand Marchesan Marchese Marchesi Marchesini
Marchetti Marchetto Marchewka Marchewski Marchi Marchini Marciano Marcianò Marciniak Marcinkowski
Marco Marcon Marconi Marcovecchio Marcucci Marcussen Marczak Marega Marek Marelli Mares Maresca
Margiotta Margis Mari Maria Marian Mariani Mariano Marie Marinelli Marini Marino Marinucci Mariotti
Mariucci Mariz Markham Markiewicz Markowski Marks Marl Marner Maro Marone Marongiu Marotta Marquardt
Marquart Marques Marra Marras Marrazzo Marrero Marrone Marroquín Marschek Marsella Marsili Marszałek
Martel Martelli Martellucci Marten Martens Marti Martin Martina Martinelli Martines Martinez Martini
Martino Martins Martinsson Martorana Martucci Marty Martínez Marvin Marx Marxen Maryam Maryjane
Marzano Marzec Marzi Marziali Marzio Marzocchi Marín Masala Mascareñas Mascia Masciandaro Mascolo
Maseko Masi Masia Masiero Mason Massa Massari Massaro Massimi Masson Mastrogiacomo Mastroianni
Mastronardi Mastropietro Masucci Masłowski Mata Matarazzo Mateo Matera Mathebula Mathes Mathies
Mathieu Mathiszik Matias Matos Matranga Matschke Matta Mattei Matteo Mattern Matteucci Matthes
Matthey Mattia Mattila Mattioli Mattsson Matula Matusiak Matuszak Matuszewski Matysiak Matías Mau
Maugeri Maurer Mauri Maurizi Mauro Mauroff Mautone May Maya Maybach Mayer Mayert Mayorga Mayowa
Mazibuko Mazur Mazurek Mazurkiewicz Mazza Mazzanti Mazzarella Mazzaro Mazzei Mazzeo Mazzi Mazzini
Mazzocchi Mazzola Mazzoleno Mazzone Mazzoni Mazzotta Mazzotti Maćkowiak Małecki Małek Maślanka Mbatha
McClure McCullough McDermott McGlynn McKenzie McLaren McLaughlin McLean McMillan Mccullough Mcdermott
Mchunu Mckenzie Mclaughlin Mebold Mecca Medeiros Medeot Medhurst Medici Medina Medrano Medugno Meer
Meeuwis Megna Mehl Mehlhorn Mehlorn Mehra Mehrotra Meichtry Meier Meijer Meili Meireles Meisch
Meissner Meister Mejía Melandri Mele Melgar Meli Melillo Melis Melo Meloni Melzer Meléndez Memoli
Mena Menard Mencarelli Menchaca Menconi Mendes Mendoza Menegatti Menga Mengoni Menna Menne Menon
Menozzi Mensa Mensah Mensing Menu Menéndez Meo Meraz Mercado Mercier Mercuri Mercurio Mereu Merian
Merino Merkel Merli Merlo Mermoud Merola Merseburg Mertens Mertz Merz Mesa Mesloh Mesquita Messana
Messina Mettler Metz Metzger Metzner Meulen Meunier Mewes Meyer Meylan Meza Mhlanga Mhlongo Micco
Miccoli Miceli Michalak Michalczyk Michalik Michallek Michalski Michałek Michałowski Michel Michele
Micheletti Michelucci Michiels Micillo Mielczarek Mielke Mierzejewski Miettinen Migliaccio Miglio
Migliore Mignogna Mika Mikitenko Miklaś Mikołajczak Mikołajczyk Mikulski Milan Milani Milano Milazzo
Milczarek Milde Milella Milewski Militello Miller Mills Milton Minah Minelli Mingarelli Minniti
Mintzlaff Miotto Mirabella Miracle Miramontes Miranda Mireles Mishra Misiak Mistretta Misztal
Mitchell Miśkiewicz Mkhize Mngomezulu Mnisi Mobolaji Moccia Mockenhaupt Modica Modise Modzelewski
Moede Moedl Moeller Moen Moffa Mofokeng Mogbadunade Moguenara Mohamed Mohr Mohrhard Mojica Mokwena
Mol Molefe Molenaar Molenda Molina Molinari Molinaro Molitor Moll Moller Mollica Moloi Molteni Molzan
Monaca Monache Monaci Monaco Monahan Mondragón Monica Monnard Monni Monod Monroy Montag Montagna
Montagner Montalbano Montalto Montalvo Montanari Montanaro Montañez Montaño Monte Montefusco Monteiro
Monteleone Montemayor Montemurro Montenegro Montero Monteros Monterosso Montes Montesano Monti
Monticelli Montoya Montéz Moonsamy Moore Moormann Moors Moosa Mora Morabito Moraes Morais Morales
Morandi Morar Moras Morawski Morax Moraz Mordenti Mordhorst Moreau Moreira Morel Morelli Morello
Moreno Moretti Moretto Morgan Morgante Morgenstern Morhelfer Mori Moriconi Morin Morini Morissette
Moritz Moro Moroni Morra Morreale Morri Morrison Morrone Mortensen Mosca Moscato Mosciski Moser Moses
Moss Mosti Mota Motalo Motaung Motchebon Motisi Motloung Motta Mottet Mottola Motyka Motzenbbäcker
Moulin Moura Moya Mphahlele Mraz Mroczek Mroczkowski Mrozek Mrugalla Mróz Mthembu Mthethwa Mtshali
Mucha Muckenthaler Mudau Mueller Mues Muinat Mukaram Mukhopadhyay Mulas Mulder Muller Mulrain Mulè
Munaro Munch Munguía Munk Munsamy Mura Muratore Murawski Murazik Murgia Murillo Muro Murolo Murphy
Murray Murru Murtas Muschg Musella Musiał Musso Mustapha Mustonen Musumeci Musy Muszyński Mutiat
Muñiz Muñoz Márquez Mächtig Mäder Mäkelä Mäkinen Månsson Mårtensson Méndez Möcks Mögenburg Möhsner
Möldner Möllenbeck Möller Möllinger Mörsch Møller Mühleis Müller Münch Młynarczyk Nabein Nabow Nader
Nagel Naik Nair Nambeesan Namboothiri Nannen Nanni Napierała Napoletano Napoli Napolitano Nappi
Naranjo Narcisi Narciso Nardi Nardo Narváez Nascimento Nastvogel Natale Natali Nau Naubert Nauer
Naumann Nava Navarra Navarrete Navarro Nawrocki Nawrot Nayar Nazario Nazzaro Ndaba Ndlovu Ndukwu Ne
Negrete Negri Negrón Nehru Neimke Neri Nerius Nesti Neto Neubauer Neubert Neuendorf Neumair Neumann
Neupert Neurohr Neuschwander Neves Nevárez Newton Ney Ngcobo Ngozi Ngubane Nguyen Ngwenya Nhlapo
Nicastro Niccolai Nicolas Nicolay Nicoletti Nicolini Nicolosi Nicolò Nicosia Nicotra Nieddu
Niedermeier Niedziela Niedzielski Niedźwiecki Niekerk Nieklauson Nielsen Niemczyk Niemi Niemiec
Nieminen Nienow Nieto Nieves Niewiadomski Niggeler Nigro Nijland Nijs Niklaus Nikolaus Nilsson Nissen
Nitzsche Niño Nkansa Nkansah Nkomo Nkosi Nkrumah Noack Nobile Nobili Nobre Nocentini Nocera Nocerino
Nodler Noel Noga Nogueira Nojeem Nolan Nolte Norberg Nordin Nordström Noriega Normann Norris Northoff
Nota Notaro Noto Novelli Novello Nowacki Nowaczyk Nowak Nowakowski Nowicki Nowiński Nsia Nti Ntiamoa
Ntim Ntuli Nucci Nucera Nunes Nussbeck Nuzzo Nwachukwu Nwogu Nwuzor Nxumalo Nyaako Nyame Nyantakyi
Nyberg Nygaard Nyström Nytra Nájera Näf Nöh Núñez O'Connell O'Conner O'Hara O'Keefe O'Kon O'Linn
O'Neill O'Reilly Obeng Oberbrunner Oberem Obergföll Oberlin Obermaier Obiageli Obianuju Ocampo Ocasio
Occhipinti Ochoa Ochs Ochse Odunayo Oeser Ofori Ofosu Oggiano Ogunbanwo Ogunwande Ojala Ojeda Okonkwo
Okpattah Okuneva Okunola Okyere Oladeji Oladimeji Olaoluwa Olasunkanmi Olasunkanmi-fasayo Olawale
Olbrich Olczak Olejniczak Olejnik Oliphant Oliva Olivares Olivas Oliveira Olivera Oliveri Olivi
Olivier Olivieri Oliviero Olivo Olivárez Olla Olmos Olofsson Olsen Olson Olsson Olszewski Olubukola
Olubunmi Olufeyikemi Olumide Olutola Oluwakemi Oluwanisola Oluwaseun Oluwaseyi Oluwashina Oluwatosin
Olvera Omani Omobolaji Omobolanle Omolara Omowale Ondricka Onnen Onohinosen Onose Ontiveros
Onyinyechukwu Oosterhuis Opeyemi Ophey Opoku Oppliger Oppong Opuku Oquendo Ordóñez Orefice Orellana
Orlandi Orlando Orn Ornelas Orosco Orozco Orrù Orsini Orta Ortega Ortenzi Orth Orthmann Ortiz
Ortolani Orzechowski Orłowski Oschkenat Osei Osenberg Osinski Osiński Osorio Ossowski Ostendarp
Ostervald Ostrowski Ostuni Ostwald Osuagwu Otero Oti Otiwa Ott Ottaviani Ottaviano Otte Otto
Ottonello Otuo Owczarek Owen Owusu Oyebola Oyelude Oyinkansola Ozuna Pabón Pace Pacheco Paci Pacifici
Pacifico Pacini Pacocha Paczkowski Padberg Padilla Padovan Padrón Padula Paesler Pagac Pagan
Paganelli Pagani Pagano Pagliai Pagliuca Paiva Pajonk Pająk Pakuła Pala Palacios Palacz Paladini
Palano Palazzi Palazzo Palazzolo Palermo Palla Palladino Pallentin Pallesen Pallotta Palma Palmeri
Palmieri Palmisani Palmisano Palombi Palombo Palomino Palomo Paluch Palumbo Panaro Pandey Pandolfi
Panek Panetta Pani Panicker Panico Pantano Pantoja Panza Panzeri Panzig Paola Paolella Paoletti Paoli
Paolicelli Paolillo Paolini Paolino Paolo Paolucci Paone Paonessa Papa Papaleo Papapietro Papini
Pappalardo Paradiso Pardini Paredes Parente Pariggiano Paris Parise Parisi Parisian Parker Parkin
Parlier Parnell Parodi Parra Parrinello Parrino Partida Partyka Pascale Pascali Pascarella Paschke
Pascucci Pasini Pasqua Pasquale Pasquali Pasquini Passarelli Passeri Passero Passuello Pasternak
Pastore Pastorelli Pastorino Paszkowski Patanè Patel Paterson Patil Patiño Patriarca Patrone Patruno
Patti Patzwahl Pau Paucek Paukner Paul Pavan Pavani Pavone Pawelec Pawlak Pawlicki Pawlik Pawlikowski
Pawłowski Paz Pałka Peaquin Pece Pecora Pecoraro Pecorella Pede Pedersen Pedone Pedraza Pedrazzini
Pedroni Pedrotti Pedroza Peeters Peixoto Pelayo Pellecchia Pellegrini Pellegrino Pellicano Pellicanò
Pellitteri Peluso Penna Pennestrì Penzo Pepe Perales Peralta Perea Perego Pereira Perez Perilli Perin
Perini Perna Peroni Perotti Perra Perret Perri Perrier Perrin Perrini Perrone Perrot Perrotta Perroy
Persson Perugini Peruzzi Pesaresi Pesce Peselman Pession Peter Peters Petersen Peterson Petit Petito
Petralia Petrarca Petrella Petrelli Petrini Petrone Petronio Petrucci Pettersson Petzold Pezzella
Pezzi Peña Pfannerstill Pfeffer Pfeiffer Pfennig Pfersich Pfingsten Pfister Pflieger Pflügner Pham
Philipp Philippe Phillips Piacentini Piaget Piana Pianese Pianigiani Piasecki Piazza Piazzolla Pibiri
Pica Picard Picariello Picchi Piccinini Piccione Picco Piccoli Piccolo Pichardo Pichler Pichlmaier
Pictet Piechota Pieczek Piekarski Pieri Pierini Pierre Pierro Piesker Pietras Pietro Pietruszka
Pietrzak Pietrzyk Pietsch Piga Pignatelli Piguet Pilarski Pilato Pilch Pili Pilla Pillai Pillay
Pillitteri Pimentel Pinardi Pineda Pingpank Pinheiro Pinho Pini Pinna Pinnock Pinon Pinto Pintus
Piotrowicz Piotrowski Pipitone Pippig Piras Pircher Piredda Pires Pirone Pirrello Pirrone Pisani
Pisano Pischedda Pisciotta Piscitelli Piscopo Pisu Pithey Pitkänen Pitschugin Pittalis Pittard
Pitzalis Piva Pivetta Piwowarczyk Pizarro Pizzi Pizzimenti Pizzitola Pizzo Pizzuti Piña Piórkowski
Piątek Piątkowski Piłat Plank Plass Platania Platzer Plauk Plautz Pletsch Plomb Plotzitzka Pluta
Podgórski Poehn Poels Poeschl Poggi Poggio Pogorzelski Pohl Pohland Pohle Poirier Pol Polak Polanco
Polese Poletti Poli Polidori Polifka Polimeno Politi Polito Polizzi Pollich Pollina Pollmächer
Pollock Polverino Pomp Pompei Pompili Pompilio Ponce Ponitzsch Pons Ponti Poore Popławski Porcari
Porcu Porras Porsche Porta Porth Portillo Portmann Porębski Posada Poschmann Poser Post Postiglione
Postma Potenza Pothuvaal Pottel Poulsen Pouros Powell Powlowski Pozzi Pozzo Prado Prah Prajapat
Prange Pratesi Praticò Prato Preciado Prediger Predovic Prempeh Prencipe Pressler Presti Prete Preuk
Preuss Prevost Prey Preziosi Price Priemer Prieto Prince Principato Prinsen Prinsloo Prisco Privitera
Probst Procopio Procter Prohaska Proietti Prokop Prosacco Proske Provenzano Prus Przybylski Przybysz
Przybył Przybyła Ptak Puca Pucci Puccio Puchalski Puddu Puente Puga Puggioni Pugliese Pugliesi
Puglisi Puleo Pulido Purdy Pury Pusch Putzolu Pytel Python Páez Pålsson Pérez Pöche Pöge Płonka
Quaglia Quaranta Quarta Quartenoud Quartey Queiroz Quesada Quezada Quigley Quinn Quinodoz Quintana
Quintanilla Quintero Quinto Quiróz Quitzon Quiñones Quiñónez RIS Raabe Rabenstein Rach Racordon
Raczyński Radecki Radomski Radtke Rael Raffa Rago Ragone Ragusa Rahn Raimondi Raimondo Rak Rakowski
Rallo Rambaldi Ramella Ramos Rampazzo Ramírez Rana Randazzo Raneri Ranftl Rangel Rangen Ranieri
Raniolo Rantanen Ranucci Ranz Rapisarda Raposo Rapp Rapuano Rascón Rasmussen Ratajczak Rath Ratke
Ratti Rau Raubuch Raukuc Rauso Rautenkranz Ravaioli Ravet Ravn Raya Raynor Razo Re Rea Reale Recchia
Redaelli Reddy Rees Regalado Rehwagen Reiber Reichardt Reichel Reichert Reichling Reid Reif
Reifenrath Reilly Reimann Reina Reinberg Reinelt Reinger Reinhardt Reinke Reis Reitze Rempel Remy
Renard Renaud Renault Renda Rendón Renk Renna Renner Rentería Rentz Renz Renzi Repetto Reppin Restivo
Restle Restorff Reséndez Retzke Reuber Reumann Reus Reuss Reusse Rey Reyes Reymond Reyna Reynold
Reynolds Reynoso Rheder Rhoden Ribaupierre Ribeiro Riccardi Ricci Ricciardi Riccio Riccobono Rice
Richard Richards Richardson Richter Rico Ridolfi Riedel Riediger Rieger Riekmann Riepl Riermeier
Riester Riethmüller Rietman Rietmüller Rietscher Riggi Riggio Righetti Righi Rigoni Rinaldi Rincón
Riner Ringel Ringer Rink Riojas Riolo Riparbelli Ripken Rippin Ritchie Ritosek Ritschel Ritsma Ritter
Rittweg Ritz Riva Rivas Rivera Rivero Riviere Rizza Rizzi Rizzo Roba Robak Robel Robert Roberti
Roberts Robertson Robin Robinson Robledo Robles Rocca Rocchi Rocco Rocha Rochaix Rochat Roche
Rockmeier Rodarte Rodehau Rodigari Rodowski Rodrigues Rodriguez Rodríguez Roecker Rogahn Rogala
Rogalski Roger Roggatz Rogolino Rogowski Rohan Rohländer Rohrer Rojas Rojek Rojo Rokossa Rold Roldán
Roleder Rolfson Rolland Rollo Roloff Rolón Romagnoli Romaguera Romanelli Romani Romaniello Romanini
Romano Romanowski Romeo Romero Romo Romy Rondinone Rondoni Roob Roos Roque Rosa Rosado Rosales
Rosario Rosas Rosati Rosbach Roschinsky Rose Rosenauer Rosenbauer Rosenbaum Rosenthal Rosi Rosiak
Rosiński Rosksch Ross Rossberg Rosselli Rosset Rossetti Rossi Rossini Rossler Rosso Rota Roth Rother
Rotolo Rotondo Rotundo Rougemont Roulin Rousseau Roussel Roux Rowe Roy Roybal Royer Ruberto Rubino
Rubio Rucco Ruch Ruciński Ruckdeschel Rudnicki Rudziński Rudzki Ruecker Ruelas Ruggeri Ruggieri
Ruggiero Ruiter Rumpf Runolfsdottir Runolfsson Runte Ruotolo Rupprecht Rusciano Rusin Russel Russo
Ruth Rutherford Rutkowski Ruíz Ryan Rybak Rybarczyk Rybicki Ryjikh Ryzih Rzepka Rädler Räntsch
Räsänen Ríos Różański Różycki Rödiger Röse Röthlisberger Röttger Rücker Rüdiger Rüegg Rüter Rüttimann
Saarinen Saavedra Saba Sabatini Sabatino Sabato Sabbatini Sabdat Sabia Sabino Sacchet Sacchetti
Sacchi Sacco Saccone Sachse Sack Sadowski Saflanis Safo Sagafe Sagonas Saheed Sahner Saia Saile
Sailer Saini Saiz Sala Saladino Salami Salamone Salas Salatiello Salazar Salcedo Salcido Saldaña
Saldivar Salemi Salemme Salerno Salgado Salierno Salinas Salis Salminen Salo Salomone Salonen Salow
Salvadori Salvati Salvatore Salvatori Salvi Salvo Salvucci Salzano Salzer Salzmann Samaniego
Sammartano Sammartino Sammert Samuel Samuelsson Sanabria Sanchez Sanctis Sandberg Sander Sanders
Sandoval Sandoz Sandström Sanfilippo Sanford Sanna Sannino Sansone Santacruz Santamaria Santana
Santangelo Santarelli Santarossa Santarsia Santarsiero Santi Santiago Santilli Santillán Santinelli
Santini Santis Santo Santoni Santori Santoro Santos Santucci Sanusi Sapienza Saponaro Saporito
Sarabia Saracino Sarah Saraiva Sardella Sardina Sarnataro Sarno Sarpong Sarti Sartor Sartori Sarvari
Sassano Sassi Sasso Satta Sattelmaier Satterfield Sauceda Saucedo Sauer Sauerland Saumweber Saussure
Savary Savini Savoca Savoia Savolainen Sawayn Sawicki Sbrana Scaglione Scala Scalia Scalise Scalzo
Scano Scanu Scarano Scardino Scarpa Scarpellini Scc Schacht Schaden Schaefer Schaffarzik Schahbasian
Schaller Schamberger Scharf Schaub Schedler Scheer Scheidegger Schelk Schellenbeck Schembera Schenk
Scherbarth Scherer Scherini Scherrer Schersing Scherz Schettino Scheurer Scheuring Scheytt Schiavi
Schiavo Schiavon Schiavone Schielke Schieskow Schifano Schildhauer Schillaci Schiller Schilling
Schima Schimmel Schimmer Schindzielorz Schinner Schipper Schirmer Schirrmeister Schirru Schlachter
Schlangen Schlatter Schlawitz Schlechtweg Schley Schlicht Schlitzer Schmalzle Schmeler Schmid Schmidt
Schmidtchen Schmitt Schmitz Schmuhl Schneider Schnelting Schnider Schnieder Schniedermeier Schnyder
Schnürer Schoberg Schoch Schoen Scholten Scholz Schonberg Schondelmaier Schorderet Schorr Schott
Schottmann Schouren Schowalter Schrader Schramm Schreck Schreiber Schreiner Schreiter Schrepfer
Schroder Schroeder Schröder Schrøder Schuermann Schuff Schuhaj Schuldt Schuler Schulist Schult
Schulte Schultz Schultze Schulz Schulze Schumacher Schumann Schumm Schupp Schuppe Schuri Schuster
Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarz Schwarzer Schwarzkopf
Schwarzmeier Schwatlo Schweisfurth Schweitz Schweizer Schwennen Schwerdtner Schwidde Schwirkschlies
Schwizgebel Schwuchow Schäfer Schäffel Schäffer Schäning Schär Schärer Schöckel Schönball Schönbeck
Schönberg Schönebeck Schönenberger Schönfeld Schönherr Schönlebe Schötz Schüler Schüppel Schürch
Schütz Schütze Sciacca Scocco Scognamiglio Scopece Scorza Scott Scotti Scrofani Scuderi Sebastiani
Secchi Secci Sechi Sedillo Seeger Seelig Segovia Segunmaru Segura Sehls Seibold Seidel Seiders Seigel
Seiler Seitz Sekinat Semeraro Semisch Semprini Senatore Senger Senkel Senn Sepe Sepúlveda Serafin
Serafini Serafino Serena Sergi Serna Serpa Serr Serra Serrano Serrato Sessa Sestito Sethi Severi
Severino Sevi Sevilla Sewald Sforza Shah Shanahan Sharma Shields Shongwe Shukla Sibiya Siciliano
Sidler Siebel Siebert Siedlecki Siegling Siegrist Sielemann Siemon Siener Sienkiewicz Sieradzki
Sierra Sievers Siewert Signorelli Signorile Signorini Sigrist Sihler Siino Sikora Sikorski Silenzi
Sillah Silva Silvestri Silvestrini Silvestro Simeoli Simeone Simeoni Simeti Simmen Simon Simoncelli
Simone Simonet Simonetti Simoni Simonini Simonis Simonsen Simula Simões Sinclair Singh Sinha Sini
Sinnhuber Sinopoli Sipes Siracusa Siragusa Siri Sischka Sisneros Sitek Sithole Siwek Sjöberg Sjögren
Skalski Skiba Skibicki Skibiński Skiles Skoczylas Skov Skowron Skowronek Skowroński Skrzypczak
Skrzypek Skóra Sladek Slotta Smeets Smet Smets Smieja Smith Smitham Smoliński Smyth Snooke Soares
Sobczak Sobczyk Sobieraj Sobolewski Soboll Soccorsi Socha Sochacki Sodano Sokolowski Sokołowski Sokół
Solano Soldati Solinas Soliz Soller Sollner Solorio Solorzano Solís Somayaji Somma Sommer Somssich
Sonn Sonnabend Sorbello Sorce Soria Soro Sorrentino Sosa Sosnowski Sotelo Soto Sottile Sousa Soutter
Sowa Sowiński Sołtys Sołtysiak Spada Spadafora Spadaro Spadoni Spagnolo Spagnuolo Spahn Spank Spano
Spanu Spanò Sparacino Spataro Spelmeyer Spencer Speranza Spiegelburg Spielvogel Spiga Spina Spinelli
Spinka Spinner Spitzmüller Spizzirri Splinter Spoerri Sporer Sporrer Sprenger Sprunger Spörri Spöttel
Sroka Stabile Stachowiak Stachowicz Stachura Stachurski Stadelmann Staffieri Stahl Stalder Stamm
Stanek Stang Stanger Staniszewski Stanisławski Stankiewicz Stanton Stanzione Stark Stasiak Staszewski
Staub Stauffer Stauss Stawicki Stec Steding Stefani Stefaniak Stefano Stefański Steffen Steffensen
Steffny Stehr Steidl Steigauf Steiger Stein Steinecke Steiner Steinert Steinkamp Steinmann Steinmetz
Stelkens Stella Stelmach Stengel Stengl Stenzel Stepanov Stephan Stern Stettler Steuber Steuk Stewart
Stiedemann Stief Stifel Stigliano Stocker Stokes Stolarczyk Stolarski Stoll Stolle Stoltenberg Stolz
Storl Storm Storp Storti Stoutjesdijk Stracke Strano Stratmann Straub Strausa Streck Streese Strege
Streich Streit Streller Strieder Striezel Strogies Strohschank Stroman Strosin Strunz Strutz
Strzelczyk Strzelecki Ström Strömberg Stube Stucki Studer Stutz Stöckert Stöckli Stöppler Stöwer
Stürmer Stępień Stępniak Sucameli Sucera Suffa Sujew Sulaimon Sundberg Surace Suriano Surma Suski
Sussmann Suter Sutermeister Suthar Suthe Sutschet Sutter Sutz Suárez Svendsen Svensson Swaniawski
Swift Swillims Sylvester Symcox Szafrański Szatkowski Szczepaniak Szczepanik Szczepański Szczerba
Szcześniak Szczygieł Szczęsna Szczęsny Szeląg Szendrei Szewczyk Szostak Szulc Szwarc Szwed Szydłowski
Szymański Szymczak Szymczyk Szymkowiak Szyszka Sá Sáenz Sánchez Söderberg Sören Sørensen Sürth
Sławiński Słowik Słowiński Tacconi Taddei Tafelmeier Tafoya Tagliabue Tagliaferri Tagore Taiwo Takyi
Talarico Tallarico Tallone Talwar Tamayo Tamburini Tamez Tammaro Tamunoemi Tandon Tang Tanner Tanzi
Taormina Tapia Tarantino Tarnowski Tarquini Tartamella Tasche Tassi Tassinari Tasso Tassone Tataranni
Taufratshofer Tavani Tavares Tawia Taylor Tedde Tedeschi Tedesco Tegethof Teichmann Teixeira Tejada
Tejeda Telesca Tella Tello Temitope Tepper Terenzi Teresi Terheiden Terlecki Terlizzi Terlouw Termine
Terrazas Terry Terzi Terzo Terán Tesi Testa Teufel Theele Thieke Thiel Thijs Thimm Thiomas Thomas
Thommen Thompson Thomsen Thomson Thriene Thränhardt Thust Thyssen Thöne Tiano Tiberti Tidow Tiedtke
Tietze Tijerina Tilgner Tillack Tillman Tilotta Timmermann Timmermans Tinguely Tiozzo Tirado Tirelli
Tirri Tischler Tischmann Tissot Tittman Tivontschik Tkaczyk Tobler Todaro Tofani Toft Toivonen
Tokarski Toldo Toledo Tolomeo Tolu Tolulope Toma Tomala Tomaselli Tomasello Tomasi Tomassoni
Tomaszewski Tomczak Tomczyk Tomei Tommasi Tommaso Tomys Tonat Tonelli Tonini Tonn Torchia Torchio
Tornatore Toro Torp Torphy Torre Torres Torresi Torri Torriani Torrisi Tortora Tortorici Toscano Tosi
Totaro Toti Toto Tovar Towne Toy Tracz Traini Tralli Trampeli Trantow Trapani Trauth Trautmann
Travaglini Travan Traverso Treff Trejo Tremblay Tremmel Tress Tretola Treutel Trevisan Treviño Triolo
Tripodi Trivedi Troisi Trojanowski Trombetta Tromp Trovato Trujillo Truter Trzciński Trzeciak
Tsabalala Tsamonikian Tschiers Tschirch Tschudi Tsotetsi Tucci Tuccillo Tuch Tucholke Tuckett Tudow
Tufano Tufo Tullio Tumbarello Tumino Tuominen Turchi Turco Turcotte Turek Turner Turunen Tuschmo Tutu
Twardowski Tweneboa Twumasi Tächl Téllez Tórrez Többen Töpfer Uchechi Ugolini Uhlemann Uhlig Uhrig
Uibel Ulibarri Uliczka Ullmann Ulloa Ullrich Umbach Umlauft Umminger Unger Unterpaintner Upton Urban
Urbanek Urbaniak Urbano Urbanowicz Urbansky Urbańczyk Urbański Urbina Ureña Urhig Uribe Urrutia Urso
Urías Usai Vaca Vacca Vaccari Vaccaro Vahlensieck Vailati Valadez Valdez Valdivia Valdés Valencia
Valente Valenti Valentini Valentino Valentín Valenza Valenzuela Valeri Valladares Valle Vallejo
Valles Vallet Valletta Valli Vallone Valsecchi Valverde Van Vandamme Vandenberghe Vandenbroeck
Vandervort Vandevelde Vanegas Vangermain Vanni Vannini Varela Vargas Varma Varman Varriale Varrier
Vascotto Vassallo Vasseur Vater Vaz Vecchi Vecchio Veen Veenstra Vega Veiga Vela Velasco Velde Velden
Vella Velásquez Velázquez Ven Venegas Venezia Venghaus Venter Ventimiglia Ventura Venturelli Venturi
Venturini Vera Verbeek Vercesi Verde Verdugo Verduzco Vergara Verhaeghe Verhoeven Verma Verme
Vermeulen Verniest Veronese Verstraete Verzi Vestergaard Veum Vey Vezzoli Viale Vianello Vicari
Vicente Vichi Vicinanza Vicini Vidal Vieira Viellehner Viera Vierin Vieweg Vigil Viklund Villa
Villadsen Villagómez Villalobos Villalpando Villani Villanueva Villari Villarreal Villaseñor Villegas
Vincent Vincenzi Vinci Vink Vinther Viola Violante Violi Virgilio Virtanen Visani Visconti Viscò
Visentin Visintin Visser Vita Vitale Vitali Viti Vitiello Vito Vittori Viviani Vizziello Vliet
Voelkel Vogel Vogelgsang Vogt Voigt Vokuhl Volk Volker Volkman Volkmann Volpe Volpi Von VonRueden
Vona Vontein Vos Vries Vuillermoz Vázquez Väisänen Vélez Véliz Wachenbrunner Wachtel Waelchi Wagenaar
Wagner Waibel Wakan Wal Walczak Walder Waldmann Walker Walkowiak Wallin Wallner Wallstab Walsh Walter
Walther Walton Walz Wanner Warchoł Ward Wartenberg Waschbüsch Wasiak Wasilewski Wasiu Wasser Wassilew
Wassiluk Waters Watsica Watson Wawrzyniak Weber Wegmann Wehner Wehrle Wehrli Wehrsen Weibel Weidlich
Weidner Weigel Weight Weiler Weimann Weimer Weis Weiss Weissnat Welch Weller Welsch Welti Welz Welzel
Wenger Weniger Wenk Werle Werner Werrmann Wesley Wesołowski Wessel Wessinghage West Wettstein Weyel
Wezel White Wiafe Wichmann Wickert Widmer Wiebe Wiechmann Wieczorek Wiegand Wiegelmann Wierig
Wierzbicki Wiese Wieser Wijk Wikström Wilcox Wilczek Wilczyński Wilderman Wilhelm Wilk Wilkinson
Wilky Will Willems Willemsen Williams Williamson Willms Willoughby Willwacher Wilson Wilts Wimmer
Windler Winiarski Winkelmann Winkler Winter Wintheiser Winther Wirth Wirz Wischek Wischer Wisoky
Wisozk Wissing Wit Witczak Witek Witkowski Wittich Witting Wittl Wiza Wiącek Więcek Więckowski
Wiśniewski Wnuk Wojciechowski Wojtas Wojtasik Wojtczak Wojtkowiak Wolak Wolf Wolfarth Wolff Woliński
Wollenberg Wollmann Wolny Wolski Wolters Wood Wouters Woytkowska Woś Woźniak Wright Wrona Wroński
Wróbel Wróblewski Wuckert Wujak Wunsch Wuraola Wurm Wyludda Wyman Wypych Wysocki Wyss Wyszyński
Wójcicki Wójcik Wójtowicz Wölpert Wöschler Wühn Wünsche Wüthrich Wąsik Wąsowski Węgrzyn Włodarczyk
Włodarski Xaba Xavier Yaamoa Yaqub Yawson Ybarra Yeboa Yeboah Yirenkyi Yost Young Yundt Yussuf Yáñez
Zaborowski Zabłocki Zaccaria Zaccaro Zach Zaczkiewicz Zagaria Zago Zagórski Zahn Zaituc Zając
Zajączkowski Zakrzewski Zalewski Zambon Zamboni Zambrano Zambuto Zamora Zampieri Zamudio Zanatta
Zandt Zanella Zanelli Zanetta Zanetti Zani Zanner Zanon Zanotti Zapata Zapletal Zappacosta Zappalà
Zappia Zaragoza Zarate Zaremba Zarzycki Zaręba Zauber Zavala Zawada Zawadzki Zayas Zbinden Zboncak
Zdunek Zedda Zehnder Zeidler Zekl Zelaya Zemlak Zender Zeni Zennaro Zepeda Zeuch Zeyen Zeyhle Ziegler
Zieliński Zielonka Ziemann Zieme Zijlstra Zimanyi Zimmer Zimmerman Zimmermann Zingaretti Zingg Zinser
Zintl Zipp Zipse Zito Ziółkowski Zięba Ziętek Zollinger Zollo Zondi Zordan Zotti Zschunke Zuber Zucca
Zuiderveld Zulauf Zuliani Zullo Zulu Zuma Zumbo Zungu Zunino Zwane Zwiener Zwoliński Zych Zygmunt
Zúñiga Zümsande Zürcher Álvarez Ávalos Ávila Åberg Åkesson Écoffey Öberg Östringer Überacker Łapiński
Łuczak Łukasiewicz Łukasik Łukaszewski Śliwa Śliwiński Ślusarczyk Świderski Świerczyński Świątek Żak
Żebrowski Żmuda Żuk Żukowski Żurawski Żurek Żyła`;
