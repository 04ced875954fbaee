/**
 * Frequent surnames of the United States Census of 1990 (public domain).
 * Written by scripts/write-census-surnames.mjs.
 */
export const censusSurnameList = `
Aaron Abad Abadie Abarca Abate Abbate Abbey Abbott Abdo Abdullah Abel Abell Abels Abercrombie Abernathy
Abernethy Abeyta Able Ables Abner Abney Abraham Abrahams Abrahamson Abram Abrams Abramson Abrego Abreu
Abril Abron Absher Abshire Abston Acevedo Aceves Acheson Acker Ackerman Ackermann Ackerson Ackley Acklin
Acord Acosta Acree Acton Acuff Acuna Adair Adam Adamczyk Adame Adames Adamo Adams Adamski Adamson Adan
Adcock Adcox Addington Addis Addison Addy Adelman Adelson Aden Aderholt Adkins Adkinson Adkison Adkisson
Adler Adorno Adrian Agan Agee Agnew Agostini Agosto Aguayo Aguero Aguiar Aguila Aguilar Aguilera Aguirre
Agustin Ahearn Ahern Ahlers Ahlstrom Ahmad Ahmed Ahner Ahrens Ahumada Aiello Aiken Aikens Ainsworth Aitken
Akbar Aker Akers Akin Akins Akridge Alam Alameda Alamo Alanis Alaniz Alarcon Alatorre Alba Alban Albanese
Albano Albarado Albarran Albaugh Albee Alber Albers Albert Alberto Alberts Albertson Albin Albino Albrecht
Albright Albritton Albro Alcala Alcantar Alcantara Alcaraz Alcazar Alcorn Aldaco Aldana Alday Alden Alder
Alderete Alderman Alderson Aldrich Aldridge Alegria Alejandro Alejo Aleman Aleshire Alessi Alex Alexander
Alexandre Alexis Alfano Alfaro Alfonso Alford Alfred Alger Alicea Aliff Alkire Allain Allaire Allan Allard
Allbritton Alldredge Allee Alleman Allen Allender Alley Alleyne Allgood Allie Allison Allman Allmon
Alloway Allred Allsop Allums Almaguer Almanza Almanzar Almaraz Almazan Almeida Almendarez Almodovar Almon
Almond Almonte Alonso Alonzo Alpert Alsop Alston Alsup Altamirano Alter Althoff Altieri Altizer Altman
Altom Alton Alva Alvarado Alvardo Alvarenga Alvares Alvarez Alverez Alverson Alves Alvey Alvis Alvord
Amado Amador Aman Amann Amaral Amaro Amato Amaya Ambler Ambriz Ambrose Amburgey Amedee Amen Amendola Ament
Amerson Ames Amey Amezcua Amezquita Amick Amico Amidon Amin Ammerman Ammon Ammons Amon Amore Amoroso Amos
Amundsen Amundson Anaya Ancheta Anchondo Anders Andersen Anderson Anderton Andes Andino Andrade Andre
Andreas Andreasen Andres Andresen Andress Andrew Andrews Andrus Andrzejewski Andujar Ange Angel Angeles
Angell Angelo Angle Anglin Anguiano Angulo Angus Ankney Annis Annunziata Ansell Anselmo Ansley Anson
Anthony Antoine Anton Antone Antonelli Antonio Antonucci Antunez Anwar Anzalone Aparicio Apel Apodaca
Aponte Appel Appell Apperson Apple Appleby Applegate Appleton Applewhite Applin Appling Aquilar Aquino
Aquirre Aragon Araiza Arakaki Arambula Arana Aranda Arango Araujo Arbogast Arbour Arbuckle Arce Arceneaux
Arceo Archambault Archer Archey Archibald Archie Archuleta Arciniega Arcuri Arden Ardis Ardito Ardoin
Arellano Arena Arenas Arend Arends Arendt Arevalo Argo Arguelles Arguello Argueta Arias Arispe Arledge
Arline Armand Armas Armbruster Armendariz Armenta Armentrout Armer Armes Armijo Armistead Armitage Armour
Arms Armstead Armstrong Arndt Arneson Arnett Arnette Arney Arno Arnold Arnone Arnott Arocho Aron Aronson
Arredondo Arreola Arriaga Arrington Arriola Arrowood Arroyo Arruda Arsenault Arteaga Arter Arterburn
Arthur Artis Artman Artrip Artz Arvin Arvizu Arwood Arzola Asay Asberry Asbury Ascencio Asencio Ashbaugh
Ashbrook Ashburn Ashby Ashcraft Ashcroft Ashe Asher Ashford Ashley Ashlock Ashman Ashmore Ashton Ashworth
Askew Askins Aston Astorga Astudillo Asuncion Atchison Atchley Atencio Atherton Athey Atkin Atkins
Atkinson Atlas Atnip Attaway Attebery Atterberry Atwater Atwell Atwood Aube Aubin Aubrey Aubry Aubuchon
Auclair Aucoin Audet Audette Auer Auerbach Auger August Auguste Augustin Augustine Augustus Auld Ault
Aultman Auman Aurand Aust Austin Austria Auten Authement Autrey Autry Avallone Avalos Avant Avelar
Avendano Avent Avera Averett Averill Avery Avey Avila Aviles Avilla Avina Avis Avitia Awad Axford Axtell
Ayala Aybar Aycock Ayer Ayers Ayon Ayotte Ayres Azar Azevedo Aziz Azure Babb Babbitt Babcock Baber Babin
Babineaux Baca Baccus Bach Bachand Bachman Bachmann Back Backer Backes Backlund Backman Backus Bacon Bade
Baden Bader Badger Badgett Badillo Baer Baez Baeza Bagby Baggett Bagley Bagwell Bahe Bahena Bahr Baier
Bailes Bailey Baillargeon Baillie Baily Bain Bainbridge Baines Bair Baird Baisden Baity Baize Baker Bakke
Bakken Bakker Bakos Balas Balch Balcom Balderas Balderrama Baldridge Baldwin Bale Balentine Bales Balfour
Balk Balke Ball Ballance Ballard Ballenger Ballentine Ballesteros Ballew Ballinger Ballou Balls Balmer
Balogh Balsamo Balser Baltazar Baltimore Baltz Balzer Banach Banas Bancroft Banda Bandy Bane Banes Baney
Banfield Bang Bangert Bangs Banh Banister Bank Banker Bankhead Banks Bankston Banner Banning Bannister
Bannon Banta Banton Banuelos Baptist Baptista Baptiste Barahona Barajas Baran Baranowski Baratta Barb
Barba Barbara Barbeau Barbee Barber Barbera Barbieri Barbosa Barbour Barboza Barcenas Barcia Barclay Barco
Barcomb Barcus Bard Barden Bardin Bardsley Bardwell Bare Barefield Barefoot Barela Barfield Barga Bargas
Barge Barger Barham Barhorst Baril Bark Barker Barkley Barks Barksdale Barlett Barley Barlow Barna Barnard
Barner Barnes Barnett Barnette Barney Barnhart Barnhill Barns Barnum Barnwell Baron Barone Barr Barra
Barragan Barras Barraza Barre Barreiro Barrentine Barrera Barreras Barreto Barrett Barrette Barrick Barrie
Barrientes Barrientez Barrientos Barrier Barriga Barringer Barrington Barrios Barron Barros Barroso Barrow
Barrows Barry Barstow Bart Barta Bartee Bartel Bartell Bartels Bartelt Barter Barth Barthel Bartholomew
Bartlett Bartley Bartling Barto Bartolome Barton Bartos Bartsch Bartz Barwick Basaldua Bascom Bash Basham
Bashaw Basil Basile Basinger Baskerville Baskett Baskin Basler Basnight Basquez Bass Bassett Bassler Basso
Bast Bastarache Bastian Bastien Batchelder Batchelor Bate Bateman Bates Batey Batie Batista Batiste Bator
Batres Batson Batt Battaglia Batten Battista Battiste Battle Battles Batton Batts Batty Baty Baucom Bauder
Baudoin Bauer Baugh Baugher Baughman Baughn Baum Bauman Baumann Baumbach Baumer Baumgardner Baumgarten
Baumgartner Baur Bautista Baver Baxley Baxter Bayer Bayles Bayless Baylis Bayliss Baylor Bayne Baynes Bays
Baysinger Bazan Baze Bazemore Bazile Beach Beacham Beachum Beadle Beagle Beahm Beaird Beal Beale Beall
Beals Beam Beaman Beamer Beamon Bean Beane Bear Beard Bearden Beardsley Beasley Beason Beaton Beattie
Beatty Beaty Beauchamp Beauchemin Beaudet Beaudette Beaudin Beaudoin Beaudry Beauford Beaufort Beaulieu
Beaumont Beaupre Beauregard Beauvais Beaver Beavers Becerra Bechtel Bechtold Beck Becker Beckett Beckford
Beckham Beckles Beckley Beckman Beckmann Beckner Beckstead Beckwith Becnel Becraft Becton Bedard Bedell
Bedford Bedgood Bednar Bednarz Bedolla Bedwell Beebe Beech Beecher Beede Beedle Beekman Beeks Beeler Beem
Beeman Beene Beer Beers Beery Beesley Beeson Beets Begay Begaye Beggs Begin Begley Behan Behling Behm
Behnke Behr Behrendt Behrens Beier Beil Beiler Bejarano Belair Belanger Belcher Belden Belew Belisle
Beliveau Belk Belknap Bell Bella Bellamy Bellard Belle Beller Belles Bellew Belli Bellinger Bellino Bellis
Belliveau Bellman Bello Bellows Belmont Belmonte Belote Belser Belt Belton Beltran Beltz Belz Bembry Bemis
Benally Benard Benavides Benavidez Benbow Bench Bencomo Benda Bender Benedetto Benedict Benefiel Benefield
Benevides Benfield Benford Benge Bengtson Benham Benites Benitez Benjamin Benn Benner Bennet Bennett
Bennette Benning Benninger Bennington Benoit Benson Bent Bentley Benton Bentz Benz Bequette Berard Berardi
Berends Berens Beres Berg Bergan Berge Bergen Berger Bergeron Bergeson Berggren Bergin Berglund Bergman
Bergmann Bergquist Bergstrom Beringer Berk Berkeley Berkey Berkley Berkowitz Berlanga Berlin Berman
Bermudez Bernabe Bernal Bernard Bernardi Bernardini Bernardino Bernardo Berndt Berner Bernhard Bernhardt
Bernier Berning Berns Bernstein Berrian Berrier Berrios Berry Berryhill Berryman Berta Berthelot
Berthiaume Bertram Bertrand Bertsch Berube Berumen Berwick Besaw Beshears Bess Besser Bessette Bessey Best
Bester Betancourt Bethea Bethel Bethune Bettencourt Bettis Betton Betts Betty Betz Beus Bevan Bever
Beveridge Beverly Bevers Bevilacqua Bevins Bevis Bewley Beyer Beyers Bezanson Bhakta Bianchi Bianco Bias
Bibb Bibbs Bible Bice Bickel Bickerstaff Bickford Bickham Bickley Bicknell Biddle Bidwell Bieber Biehl
Bieker Biel Bien Bier Bierman Bigelow Biggers Biggerstaff Biggs Bigham Bigler Bigley Bilbo Bilbrey Biles
Bilger Bill Biller Billie Billings Billingsley Billington Billiot Billman Bills Billups Billy Bilodeau
Bilski Bilyeu Binder Binette Binford Bing Bingaman Bingham Bingman Binion Binkley Binns Biondi Biondo
Birch Birchfield Bird Birdsall Birdsell Birdsong Birdwell Birge Birk Birkholz Birmingham Birnbaum Biron
Birt Bisbee Bischof Bischoff Bise Bish Bishop Bissell Bissett Bisson Bissonnette Bitner Bittinger Bittle
Bittner Bivens Bivins Bixby Bixler Bizzell Bjork Bjorklund Black Blackburn Blacker Blackford Blackledge
Blackman Blackmon Blackmore Blackshear Blackshire Blackstock Blackston Blackstone Blackwelder Blackwell
Blackwood Blade Blades Blagg Blain Blaine Blair Blais Blaisdell Blaise Blake Blakeley Blakely Blakeman
Blakemore Blakeney Blakes Blakeslee Blakey Blakley Blakney Blalock Blanc Blanch Blanchard Blanche
Blanchette Blanco Bland Blanding Blaney Blank Blankenship Blanks Blansett Blanton Blas Blaser Blasingame
Blasko Blass Blassingame Blatt Blau Blauser Blay Blaylock Blazek Blazer Blea Bledsoe Bleich Blessing
Blevins Blewett Bliss Blizzard Bloch Blocher Block Blocker Blodgett Blohm Blom Blomquist Blood Bloodworth
Bloom Bloomberg Bloomer Bloomfield Bloomquist Bloss Blosser Blossom Blough Blouin Blount Blow Blubaugh
Blue Bluhm Blum Blumberg Blume Blumenthal Blunt Blythe Boan Board Boardman Boatman Boatner Boatright
Boatwright Boaz Bobadilla Bobb Bobbitt Bober Bobo Bocanegra Bock Bockman Bodden Boddie Boddy Bode Boden
Bodie Bodily Bodin Bodine Bodkin Bodnar Bodner Body Boehm Boehme Boelter Boerger Boerner Boes Boese
Boettcher Bogan Bogar Bogard Bogart Bogdan Boger Boggess Boggs Bogle Bogner Bogue Bohan Bohanan Bohannan
Bohannon Bohanon Bohl Bohm Bohman Bohn Bohnert Bohon Bohr Bohrer Boice Boissonneault Boisvert Boivin
Bojorquez Bolan Boland Bolander Bolanos Bolden Bolding Bolds Boldt Bolduc Bolen Boler Boles Boley Bolger
Bolick Bolin Boling Bolinger Bolivar Boller Bolles Bolling Bollinger Bollman Bolt Bolte Bolton Boltz
Bolyard Boman Bomar Bombard Bonanno Bonaparte Bonar Bond Bonds Bondurant Bone Boner Bones Bonet Bonetti
Boney Bonfiglio Bonham Bonilla Bonin Bonk Bonneau Bonnell Bonner Bonnett Bonnette Bonney Bono Bontrager
Booher Book Booker Bookman Bookout Books Boomer Boon Boone Boos Boose Booth Boothby Boothe Boots Booze
Boozer Bopp Borba Borchardt Borchers Borchert Bordeaux Bordelon Borden Border Borders Borel Borelli Boren
Borg Borgen Borges Borgman Boring Boris Borja Bork Borkholder Borkowski Borland Borman Born Borne
Bornstein Borowski Borrego Borrelli Borrero Borst Borton Bortz Borum Bosch Bosco Bose Boshears Bosley
Bosque Boss Bosse Bosserman Bost Bostic Bostick Boston Bostrom Bostwick Boswell Bosworth Botelho Botello
Bothwell Botkin Botsford Bott Bottom Bottoms Botts Bouchard Boucher Boudreau Boudreaux Bouffard Boughton
Bouie Boulanger Bouldin Bouley Boulton Boulware Bounds Bourassa Bourbeau Bourdeau Bourdon Bourg Bourgault
Bourgeois Bourget Bourgoin Bourke Bourland Bourn Bourne Bourque Bourquin Bousquet Boutin Bouton Boutte
Boutwell Bova Bove Bovee Bowden Bowe Bowen Bowens Bower Bowerman Bowers Bowersox Bowes Bowie Bowker Bowlby
Bowler Bowles Bowley Bowlin Bowling Bowman Bowser Bowyer Boyce Boyd Boyden Boydston Boyer Boyes Boyett
Boyette Boykin Boykins Boylan Boyland Boyle Boyles Boynton Boysen Bozarth Bozeman Braaten Brabham
Bracamonte Bracco Brace Bracero Bracey Brack Bracken Brackett Brackin Bracy Bradberry Bradburn Bradbury
Braddock Braddy Braden Bradfield Bradford Bradham Bradley Bradshaw Bradt Bradway Bradwell Brady Brafford
Braga Bragdon Bragg Braggs Brainard Braithwaite Brake Braley Bramble Bramblett Brame Bramlett Brammer
Branam Branan Branch Branco Brand Brandenburg Brandes Brandon Brandt Brandy Branham Brann Brannan Brannen
Brannon Branscum Branson Branstetter Brant Brantley Brantner Branton Branum Brase Brasfield Brashear
Brashears Brasher Brass Brassard Brassell Brassfield Braswell Bratcher Brathwaite Bratton Braud Brauer
Brault Braun Braunstein Bravo Brawley Brawner Braxton Bray Brayton Brazeal Brazell Brazelton Braziel
Brazier Brazil Breault Breaux Breazeale Brecht Breckenridge Breed Breeden Breeding Breedlove Breen Breese
Breeze Brehm Brehmer Brekke Breland Bremer Brennan Brenneman Brenner Brent Brenton Breslin Bresnahan
Bressler Breton Brett Bretz Breuer Breunig Brew Brewer Brewington Brewster Brewton Brey Brian Brice
Briceno Brick Bricker Brickey Brickhouse Brickner Bridge Bridgeforth Bridgeman Bridgers Bridges
Bridgewater Bridwell Brien Brier Briggs Brigham Bright Brigman Briley Brill Brim Brimer Brimmer Brindle
Brindley Brinegar Brink Brinker Brinkerhoff Brinkley Brinkman Brinkmann Brinson Brinton Briones Brisco
Briscoe Briseno Brissette Brisson Brister Bristol Bristow Brito Britt Brittain Britten Brittingham Britton
Brizendine Broach Broadbent Broaddus Broadhead Broadnax Broadus Broadwater Broadway Broadwell Broady
Brochu Brock Brockett Brockington Brockman Brockway Brodbeck Brode Broderick Brodeur Brodie Brodsky Brody
Brogan Brogdon Brokaw Bromley Bronson Bronstein Brook Brooke Brooker Brookes Brooking Brookins Brooks
Brookshire Broom Broome Broomfield Brophy Brose Brosius Brothers Brotherton Brough Broughton Brouillard
Broussard Brousseau Brouwer Browder Brower Brown Browne Brownell Brownfield Browning Brownlee Brownlow
Broxton Broyles Brubaker Bruce Bruch Bruck Brucker Bruckner Bruder Bruening Bruggeman Bruhn Brumbaugh
Brumfield Brumley Brummett Brun Brundage Brundidge Brune Brunell Brunelle Bruner Brunet Brunette Bruning
Brunk Brunner Bruno Bruns Brunson Brunswick Brunton Brush Bruss Brust Bruton Bryan Bryant Bryce Bryd
Bryson Brzezinski Bubb Bucci Buch Buchan Buchanan Buchanon Bucher Buchholz Buchman Buck Buckingham
Buckland Buckler Buckles Buckley Bucklin Buckman Buckmaster Buckner Buckwalter Bucy Budd Budde Buehler
Buell Buendia Bueno Buenrostro Buettner Buff Buffington Bufford Buffum Bufkin Buford Bugarin Bugbee Bugg
Buggs Buhl Buhr Buie Buker Bulger Bull Bullard Bullen Buller Bullington Bullins Bullion Bullis Bulloch
Bullock Bulluck Bulter Bumgardner Bumgarner Bump Bumpers Bumpus Bunce Bunch Bundy Bunger Bunker Bunn
Bunnell Buntin Bunting Bunton Buono Burbach Burbank Burch Burcham Burchard Burchell Burchett Burchette
Burchfield Burciaga Burd Burden Burdett Burdette Burdick Burdine Burditt Burford Burg Burgan Burge Burger
Burgess Burgett Burgher Burgin Burgoon Burgos Burk Burkart Burke Burkes Burkett Burkey Burkhalter
Burkhardt Burkhart Burkhead Burkholder Burks Burleigh Burleson Burley Burling Burlingame Burlison Burman
Burmeister Burnell Burner Burnes Burnett Burnette Burney Burnham Burnley Burns Burnside Burr Burrell
Burress Burrill Burris Burriss Burrough Burroughs Burrow Burrows Burrus Burruss Burse Burson Burt Burtch
Burton Burwell Bury Busby Busch Buscher Buse Buser Busey Bush Bushey Bushman Bushnell Bushong Busick
Buskirk Buss Bussard Busse Bussell Bussey Bussiere Bustamante Buster Bustillos Bustos Butcher Buteau
Butera Buterbaugh Butler Butt Butterfield Butters Butterworth Button Buttram Butts Butz Buxton Buzard
Buzbee Buzzard Buzzell Byard Byars Byas Bybee Byer Byerly Byers Byington Byler Bynum Byram Byrd Byrge
Byrne Byrnes Byron Byrum Caballero Caban Cabana Cabe Cabell Cabello Cabezas Cable Cabral Cabrales Cabrera
Caceres Cacho Caddell Cade Cadena Cadet Cadiz Cadle Cadwallader Cadwell Cady Caesar Caffee Caffey Caffrey
Cage Cagle Cahill Cahoon Cain Caine Caines Cairns Cajigas Calabrese Calabro Calahan Calder Caldera
Calderon Calderone Caldwell Cale Cales Caley Calfee Calhoon Calhoun Calkins Call Callaghan Callahan Callan
Callanan Callaway Calle Callen Callender Calles Callihan Callis Callison Calloway Calton Calvert Calvillo
Calvin Calvo Calzada Camacho Camara Camarena Camargo Camarillo Cambell Cambra Cambridge Cambron Camden
Cameron Camire Cammack Cammarata Camp Campa Campagna Campana Campanella Campbell Camper Campion Campo
Campos Campuzano Canada Canaday Canady Canale Canales Canas Canavan Cancel Canchola Candelaria Candelario
Candler Cane Canela Canfield Cangelosi Canipe Canizales Cann Cannaday Cannady Canning Cannon Cano Canon
Cansler Cantara Canter Canterbury Cantin Canto Canton Cantor Cantrell Cantu Cantwell Canty Canup Caouette
Cape Capehart Capel Capers Caperton Caplan Caple Caples Caplinger Capo Capobianco Capone Capozzi Capp
Capps Capuano Caputo Caraballo Caraway Carbajal Carballo Carbaugh Carberry Carbone Carbonell Card Cardella
Carden Cardenas Carder Cardiel Cardillo Cardin Cardinal Cardinale Cardona Cardone Cardoso Cardoza Cardwell
Carey Cargile Cargill Carico Carignan Carillo Carino Carl Carlberg Carle Carleton Carley Carlile Carlin
Carlino Carlisle Carlo Carlock Carlos Carls Carlsen Carlson Carlton Carlucci Carlyle Carmack Carman
Carmean Carmen Carmichael Carmody Carmon Carmona Carmouche Carnahan Carnell Carner Carnes Carnevale Carney
Caro Carolina Caroll Carollo Caron Carone Carothers Carpenter Carpentier Carper Carpino Carpio Carr
Carranza Carrasco Carrasquillo Carraway Carreiro Carrell Carreno Carreon Carrera Carreras Carrero Carrick
Carrico Carrier Carriere Carrigan Carrillo Carrington Carrion Carrizales Carrol Carroll Carron Carrow
Carruth Carruthers Carson Carstarphen Carstens Carswell Cartagena Carte Cartee Carter Cartier Cartwright
Carty Caruso Caruthers Carvajal Carvalho Carver Carwile Cary Casados Casady Casale Casanova Casares
Casarez Casas Casavant Cascio Case Casella Casey Cash Cashion Cashman Casiano Casias Casillas Caskey
Casler Casner Cason Casper Casperson Cass Cassady Cassano Cassel Cassell Cassella Cassidy Cassity Casson
Castaldo Castaneda Castano Castanon Casteel Castellano Castellanos Castelli Castello Castellon Caster
Castiglione Castile Castille Castilleja Castillo Castillon Castle Castleberry Castleman Casto Caston
Castonguay Castor Castorena Castrejon Castro Caswell Catalan Catalano Cataldo Catanzaro Catchings Cate
Cater Cates Cathcart Cathey Catlett Catlin Cato Catoe Caton Catron Catt Caudell Caudill Caudillo Caudle
Caufield Caulder Cauley Caulfield Causby Causey Cauthen Cavalier Cavallaro Cavallo Cavanagh Cavanaugh
Cavazos Cave Cavender Caver Cavin Caviness Cawley Cawthon Caylor Cayton Caywood Cazares Ceasar Ceaser
Ceballos Cecere Cecil Cedeno Cedillo Ceja Celaya Celestin Celestine Celis Ceniceros Centeno Center Centers
Cepeda Cephas Cerda Cerna Cerny Ceron Cerrato Cervantes Cervantez Cesar Cespedes Chabot Chace Chacon
Chadbourne Chadwell Chadwick Chaffee Chaffin Chaffins Chafin Chagnon Chaidez Chaires Chairez Chaisson
Chalfant Chalk Chalker Chalmers Chamber Chamberlain Chamberland Chamberlin Chambers Chamblee Chambless
Chambliss Chamness Champ Champagne Champion Champlin Chan Chance Chancellor Chancey Chandler Chaney Chang
Channel Channell Chao Chapa Chaparro Chapel Chapin Chaplin Chapman Chappel Chappell Chappelle Chapple
Chaput Charbonneau Charest Charette Charity Charland Charles Charleston Charley Charlie Charlton Charney
Charon Charpentier Charron Chartier Chartrand Chase Chasse Chastain Chasteen Chatfield Chatham Chatman
Chatmon Chatterton Chau Chauvin Chavarria Chavers Chaves Chavez Chavira Chavis Chea Cheatham Cheatwood
Chee Cheek Cheeks Cheeseman Cheesman Cheever Chen Chenault Cheney Cheng Chenier Chenoweth Cherry Chery
Cheshire Chesley Chesney Chesnut Chess Chesser Chesson Chester Chestnut Cheung Chevalier Chevez Chew
Chewning Chiang Chiasson Chichester Chick Chico Chicoine Chidester Child Childers Childress Childs Chiles
Chilson Chilton Chin Ching Chinn Chiodo Chipman Chipps Chisholm Chism Chisolm Chittenden Chitty Chitwood
Chiu Chivers Chmielewski Choate Choe Choi Choice Chon Chong Choquette Chou Chouinard Chow Chowdhury Choy
Chretien Chrisman Christ Christen Christensen Christenson Christian Christiano Christiansen Christianson
Christie Christman Christmas Christner Christofferso Christopher Christopherso Christy Chronister Chumley
Chun Chung Chunn Chupp Church Churchill Churchwell Chute Ciccone Cicero Cifuentes Cimino Cintron Cioffi
Cipolla Cipriano Cirillo Cisco Cisneros Cissell Claar Claassen Clabaugh Clack Claflin Claiborne Clair
Clancy Clanton Clapp Clapper Clardy Clare Clark Clarke Clarkson Clary Classen Claude Claudio Claunch Claus
Clausen Clauson Claussen Clawson Claxton Clay Clayborn Clayborne Claycomb Claypool Claypoole Clayton
Claytor Clear Cleary Cleaver Cleaves Cleek Clegg Cleghorn Cleland Clem Clemens Clement Clemente Clements
Clemmer Clemmons Clemons Cleveland Clevenger Clever Clewis Click Client Cliff Clifford Clift Clifton
Climer Clinard Cline Clinger Clinkscales Clinton Clodfelter Cloninger Clontz Clopton Clore Close Closson
Clothier Cloud Clough Clouse Clouser Cloutier Clover Clow Clower Clowers Cloyd Clubb Cluck Cluff Clukey
Clute Clutter Clyburn Clyde Clymer Coachman Coady Coakley Coan Coates Coats Coaxum Cobb Cobbins Cobble
Cobbs Coble Cobos Coburn Coca Cochran Cochrane Cockburn Cockerham Cockrell Cockrum Coco Coddington Coder
Cody Coelho Coen Cofer Coffee Coffelt Coffey Coffield Coffin Coffman Cofield Cogan Cogar Cogburn Cogdill
Coggin Coggins Coghlan Cogswell Cohan Cohen Cohn Coil Coke Coker Cokley Colangelo Colbert Colburn Colby
Coldiron Coldwell Cole Colegrove Colella Coleman Coles Coley Colgan Colin Coll Collado Collar Collard
Collazo Collett Collette Colletti Colley Collie Collier Colligan Collin Collings Collins Collinsworth
Collis Collison Collman Collum Colman Colmenero Colombo Colon Colquitt Colson Colston Colter Colton
Colucci Columbus Colunga Colvard Colvin Colwell Colyer Comacho Combs Comeau Comeaux Comer Comerford
Comfort Commander Commons Como Compos Compton Comstock Conant Conard Conatser Conaway Conboy Concepcion
Conde Conder Condie Condit Condon Cone Conerly Coney Confer Congdon Conger Coniglio Conkle Conklin Conley
Conlin Conlon Conn Connally Connell Connelly Conner Conners Connolly Connor Connors Conover Conrad Conroy
Considine Constable Constant Constantine Constantino Conte Conti Contreras Converse Conway Conwell Conyers
Cook Cooke Cooks Cooksey Cookson Cool Cooley Coolidge Coombs Coomer Coomes Coon Cooney Coonrod Coons Coop
Cooper Cooperman Coots Coover Copas Cope Copeland Copenhaver Copes Copley Coplin Copp Coppage Coppedge
Copper Coppin Coppinger Copple Coppock Coppola Cora Corbett Corbin Corbitt Corbo Corby Corcoran Cordeiro
Cordell Corder Cordero Cordes Cordle Cordoba Cordon Cordova Cordray Core Corea Corey Coria Coriell Cork
Corkery Corle Corlett Corley Corliss Corman Cormier Corn Cornejo Cornelison Cornelius Cornell Corner
Cornett Cornette Corning Cornish Cornman Corns Cornwall Cornwell Corona Coronado Coronel Corp Corpus
Corpuz Corr Corrado Corral Corrales Correa Correia Correll Corrigan Corriveau Corry Corsi Corso Corson
Cort Cortes Cortese Cortez Cortinas Corum Corwin Cory Cosby Cosentino Cosey Cosgrove Cosme Cosner Cosper
Coss Cossette Cossey Costa Costales Costanza Costanzo Costello Costigan Costilla Costin Costner Coston
Cota Cote Cothern Cothran Cothren Cotner Coto Cotten Cotter Cottingham Cottle Cottman Cotto Cotton
Cottrell Cottrill Couch Couey Coughlin Coulombe Coulson Coulter Council Countryman Counts Cournoyer
Coursey Courson Court Courtemanche Courter Courtney Courtright Courts Courville Coury Cousin Cousins Couto
Coutu Couture Covarrubias Covell Cover Covert Covey Covington Cowan Cowans Coward Cowart Cowden Cowell
Cowen Cowger Cowgill Cowie Cowles Cowley Coyle Coyne Cozad Cozart Crabb Crabtree Craddock Craft Crafton
Craig Craighead Crain Craine Cram Cramer Crampton Crandall Crandell Crane Cranford Crank Cranmer Cranston
Crary Crase Crass Craven Cravens Craver Crawford Crawley Cray Crayton Creager Creamer Creasey Creason
Creasy Credle Cree Creech Creed Creek Creekmore Creel Creighton Cremeans Crenshaw Crepeau Crespin Crespo
Cress Cressey Creswell Crew Crews Cribb Cribbs Crichton Crick Criddle Crider Crigger Crim Crimmins Criner
Cripe Crippen Crisler Crisman Crisp Crispin Criss Crissman Crist Cristobal Criswell Critchfield Critchlow
Crites Crittenden Crittendon Croce Crochet Crocker Crockett Crofoot Croft Croley Croll Cromer Crompton
Cromwell Cron Cronan Crone Cronin Cronk Crook Crooks Croom Crooms Cropper Crosby Crose Crosier Crosland
Crosley Cross Crossen Crossett Crossland Crossley Crossman Crosson Crosswhite Croteau Crothers Crotts
Crotty Crouch Crouse Crow Crowder Crowe Crowell Crowl Crowley Crown Crownover Crowson Crowther Croy Croyle
Crozier Cruce Cruickshank Cruise Crum Crumb Crumbley Crume Crumley Crump Crumpler Crumpton Crumrine Crunk
Cruse Crutcher Crutchfield Cruz Cryer Crystal Cuadrado Cuccia Cudd Cuddy Cuellar Cueto Cuevas Cuff
Culberson Culbert Culbertson Culbreath Culbreth Cull Cullen Culler Culley Cullinan Cullins Cullison Cullum
Culp Culpepper Culver Cumberbatch Cumberland Cumbie Cumming Cummings Cummins Cundiff Cuneo Cunha
Cunningham Cuomo Cupp Cupples Curcio Curd Cureton Curiel Curl Curlee Curley Curran Curren Current Currey
Currie Currier Currin Curry Curtin Curtis Curtiss Curtsinger Cusack Cushing Cushman Cusick Cusson Custer
Custodio Cuthbert Cuthbertson Cutler Cutlip Cutright Cutshall Cutshaw Cutter Cutting Cutts Cybulski
Cyphers Cyrus Czajkowski Czech Dabbs Dabney Dabrowski Dacosta Dacus Dade Daggett Dagostino Dahl Dahlberg
Dahlgren Dahlin Dahlke Dahlquist Dahlstrom Dahms Daigle Daigneault Dail Dailey Daily Dake Dale Dales
Dalessandro Dalessio Daley Dalke Dall Dallas Dalley Dalrymple Dalton Daluz Daly Damato Dambrosio Dame
Dameron Damian Damiani Damiano Damico Damm Damon Damore Dampier Damron Dana Dance Dancer Dancy Dandrea
Dandridge Dane Danford Danforth Dang Dangelo Dangerfield Daniel Daniell Daniels Danielson Danis Danko
Danley Dann Danna Danner Danos Dansby Dantonio Dantzler Darbonne Darby Darcy Dardar Darden Dare Dargan
Dark Darling Darlington Darnell Darr Darrah Darrell Darrow Dart Darwin Dash Dasher Dashiell Dashner
Dasilva Dates Dattilo Daub Daubert Daugherty Daughtery Daughtrey Daughtry Daum Dauphin Davalos Davenport
Daves Davey David Davidson Davie Davies Davila Davis Davison Davisson Davy Dawes Dawkins Dawley Dawson
Daye Dayton Deacon Deal Dealba Dean Deanda Deane Deangelis Deangelo Deans Dear Dearborn Dearing Dearman
Dearmond Dearth Deas Deason Deatherage Deaton Deaver Deberry Deblois Deboer Debolt Debord Debose Debusk
Decamp Decarlo Decaro Decastro Decicco Deck Deckard Decker Deckert Declue Decosta Decoteau Dedmon Dedrick
Deeds Deegan Deel Deem Deemer Deems Deen Deer Deering Dees Deese Deeter Defalco Defazio Defelice Defeo
Defilippo Deford Deforest Deforge Defranco Defreitas Degarmo Degennaro Degeorge Degnan Degraff Degraw
Degree Degroat Degroot Deguzman Dehaan Dehart Dehaven Deherrera Dehn Dehoyos Deines Deitz Dejean Dejesus
Dejohn Dejong Dekker Delacerda Delacruz Delafuente Delagarza Delahoussaye Delancey Delaney Delano Delao
Delapaz Delapena Delarosa Delatorre Delatte Delaughter Delaune Delavega Delay Delbosque Delcastillo Delcid
Deleo Deleon Delfino Delgadillo Delgado Delia Delisle Delk Dell Dellinger Deloach Deloatch Deloera Deloney
Delong Delorenzo Delorme Delosreyes Delossantos Delozier Delp Delph Delreal Delrio Delrosario Deltoro
Deluca Delucia Deluna Delvalle Delvecchio Demaio Demarco Demaria Demars Demartino Dematteo Demby Demello
Demelo Dement Demers Demery Deming Demmer Demoss Demott Demps Dempsey Dempster Demuth Denby Dendy Dengler
Denham Denis Denison Denker Denman Denn Dennard Dennett Denney Dennie Denning Dennis Dennison Denniston
Denny Densmore Denson Dent Denton Depalma Depasquale Depaul Depaz Depew Depriest Depue Depuy Deramus Derby
Deroche Derosa Derose Derosier Derouen Derr Derrick Derry Derryberry Desai Desalvo Desantiago Desantis
Deschamps Descoteaux Deshazo Deshields Deshong Deshotel Desilets Desilva Desimone Desjardins Deskins
Deslauriers Desmarais Desmond Desoto Desousa Desouza Despain Despres Desrochers Desroches Desrosiers
Dessert Destefano Detrick Detweiler Detwiler Deutsch Devane Devaney Devaughn Devault Deveau Dever Devera
Devereaux Devers Deville Devine Devita Devito Devitt Devlin Devoe Devore Devos Devries Dewald Dewall
Dewalt Dewar Dewberry Dewees Deweese Dewey Dewitt Dewoody Dews Dexter Deyo Deyoung Dial Dials Diamond
Diana Dias Diaz Dibble Dibenedetto Dicarlo Dick Dicken Dickens Dickenson Dickerson Dickert Dickey
Dickinson Dickison Dickman Dicks Dickson Dicus Didomenico Didonato Diebold Diederich Diego Diehl Diemer
Diener Diep Dierking Dieter Dietrich Dietz Diez Digby Diggins Diggs Digiacomo Digiovanni Digirolamo
Digregorio Dilbeck Dildy Dileo Dill Dillard Dille Diller Dilley Dillinger Dillingham Dillion Dillman
Dillon Dillow Dills Dilorenzo Dilworth Dimaggio Dimarco Dimartino Dimas Dimatteo Dimick Dimmick Dimond
Dinan Dinapoli Dinardo Dineen Dinger Dinges Dingess Dingle Dingman Dingus Dinh Dinkel Dinkins Dinsmore
Dinwiddie Dion Dionne Diorio Dipaolo Dipasquale Dipietro Dirks Disalvo Dishman Dismuke Dismukes Disney
Dison Distefano Dittman Dittmer Ditto Dittrich Divine Dixion Dixon Dixson Dizon Doak Doan Doane Dobbins
Dobbs Dobos Dobson Doby Dock Dockery Doctor Dodd Dodds Dodge Dodrill Dodson Doering Doerr Doggett Doherty
Doiron Dolan Dolby Dole Doles Dolezal Doll Dollar Dollard Dolph Dolphin Doman Dombroski Dombrowski
Domenech Domingo Domingue Domingues Dominguez Dominick Dominique Domino Dominquez Dominy Donaghy Donahoe
Donahue Donald Donaldson Donati Donato Donegan Donelson Doner Dones Doney Dong Donis Donley Donnell
Donnelly Donner Donofrio Donoghue Donoho Donohoe Donohue Donovan Doody Dooley Doolin Doolittle Dorado
Doran Dorazio Dore Dorey Dorfman Doris Dority Dorman Dorn Dorr Dorris Dorsch Dorsett Dorsey Dortch Dorton
Doss Dossett Dostal Doster Dostie Dotson Doty Doucet Doucette Doud Dougan Dougherty Doughty Douglas
Douglass Douse Douthit Douthitt Dove Dover Dowd Dowdell Dowden Dowdle Dowdy Dowell Dowler Dowling Downard
Downer Downes Downey Downie Downing Downs Doyle Doyon Dozier Draeger Drago Dragon Drain Drake Drakeford
Drakes Drapeau Draper Draughn Dray Drayton Drees Dreher Dreiling Drennan Drennen Drennon Dresser Dressler
Drew Drewry Drews Drexler Dreyer Driggers Driggs Drinkard Driscoll Driskell Driskill Driver Drouin Drown
Drozd Drucker Drum Drumheller Drumm Drummer Drummond Drury Dryden Drye Dryer Drysdale Duarte Dubay Dube
Dubin Dublin Dubois Dubose Dubreuil Duby Ducan Ducharme Duchene Duchesne Duck Ducker Duckett Ducksworth
Duckworth Duclos Duda Dudash Dudek Dudley Duell Duenas Duerr Dufault Duff Duffey Duffield Duffy Dufour
Dufrene Dufresne Dugan Dugas Duggan Dugger Duggins Duguay Duhart Duhon Duke Dukes Dulaney Duley Dulin Dull
Dumais Dumas Dumond Dumont Dunagan Dunaway Dunbar Duncan Duncanson Dundas Dunfee Dunford Dungan Dunham
Dunigan Dunkel Dunkelberger Dunkin Dunkle Dunkley Dunlap Dunleavy Dunlop Dunmire Dunn Dunne Dunnigan
Dunning Dunphy Dunson Dunston Dunton Duong Duplessis Dupont Dupre Dupree Duprey Dupuis Dupuy Duque
Duquette Duran Durand Durant Durante Durazo Durbin Durden Duren Durfee Durgin Durham Durkee Durkin Duron
Durr Durrant Durrett Durso Durst Duryea Dusek Dussault Dustin Dutcher Dutil Dutra Dutton Duty Duval Duvall
Dvorak Dwight Dwyer Dyal Dyar Dyck Dycus Dyer Dyess Dyke Dykes Dykstra Dysart Dyson Dziedzic Eaddy Eades
Eads Eady Eagan Eager Eagle Eaglin Eaker Eakes Eakin Eakins Ealey Ealy Eames Eanes Earhart Earl Earle
Earles Earley Earls Early Earnest Earp Earwood Easley Eason East Eastep Easter Easterday Easterling
Easterly Easterwood Eastin Eastland Eastman Easton Eastridge Eastwood Eatman Eatmon Eaton Eaves Ebel
Ebeling Eberhard Eberhardt Eberhart Eberle Eberly Ebersole Ebert Ebling Ebner Ebron Eccles Eccleston
Echavarria Echevarria Echeverria Echols Eckard Eckart Eckenrode Ecker Eckert Eckhardt Eckhart Eckhoff
Eckles Eckley Ecklund Eckman Eckstein Ector Eddie Eddings Eddington Eddins Eddy Edelen Edelman Edelstein
Eden Edenfield Edens Eder Edgar Edge Edgell Edgerton Edgin Edgington Edick Edie Edinger Edington Edison
Edmiston Edmond Edmonds Edmondson Edmonson Edmunds Edmundson Edney Edson Edward Edwards Eells Efird Egan
Egbert Eger Egerton Eggen Egger Eggers Eggert Eggleston Ehlers Ehlert Ehrhardt Ehrhart Ehrlich
Eichelberger Eicher Eichhorn Eichler Eichner Eichorn Eickhoff Eide Eidson Eiland Eiler Eilerman Eilers
Eisele Eisen Eisenberg Eisenhauer Eisenman Eisner Eklund Ekstrom Elam Elamin Elbert Elder Eldred Eldredge
Eldridge Eley Elgin Elia Elias Eliason Elie Elizalde Elizondo Elkin Elkins Ellard Elledge Ellefson
Ellenberger Ellenburg Ellender Eller Ellerbe Ellerman Ellett Ellinger Ellingson Ellington Elliot Elliott
Ellis Ellison Ellsworth Ellzey Elmer Elmore Elms Elrod Elser Elsner Elson Elston Elswick Elton Elwell
Elwood Elzey Emanuel Emberton Embree Embrey Embry Emerick Emerson Emert Emery Emig Emmanuel Emmert Emmett
Emmons Emond Emory Emrich Emrick Encarnacion Encinas Enciso Enders Endicott Endo Endres Endsley
Engebretson Engel Engelbrecht Engelhardt Engels Engen Enger England Engle Englehart Engleman Engler
Englert Engles English Englund Engram Engstrom Enloe Enlow Ennis Enoch Enochs Enos Enright Enriquez Ensign
Ensley Ensminger Ensor Entrekin Eoff Epley Epling Epperly Epperson Eppinger Epps Epstein Erazo Erdman
Erdmann Ericksen Erickson Ericson Eriksen Erikson Erlandson Ernest Ernst Erskine Ertel Ervin Erving Erwin
Escalante Escalera Escamilla Escobar Escobedo Escoto Escudero Eshelman Eskew Eskridge Eslick Eslinger
Espada Espana Esparza Espinal Espino Espinosa Espinoza Espiritu Espitia Esposito Esqueda Esquibel Esquivel
Essary Esser Essex Estabrook Esteban Estell Estep Estepp Ester Esters Estes Esteves Estevez Estey Estill
Estrada Estrella Etheredge Etheridge Ethier Ethridge Etienne Etter Ettinger Etzel Eubank Eubanks Eudy
Eugene Eure Eury Evan Evangelista Evanoff Evans Eveland Evelyn Even Evens Evenson Everett Everette
Everhart Everitt Everly Everman Evers Eversole Everson Evert Everts Ewald Ewalt Ewart Ewell Ewers Ewert
Ewing Exley Exum Eyler Eyre Ezell Ezzell Fabela Faber Fabian Fabre Fabrizio Fabry Fagan Fager Fagin
Fagundes Fahey Fahy Fain Fair Fairbanks Fairchild Faircloth Fairfax Fairfield Fairley Fairman Faison Faith
Fajardo Falco Falcon Falcone Falconer Fales Falgoust Falgout Falk Falkner Fall Faller Fallin Fallis Fallon
Falls Fancher Fanelli Fang Fann Fannin Fanning Fant Farber Fargo Faria Farias Farina Faris Farish Farkas
Farley Farlow Farmer Farner Farney Farnham Farnsworth Farnum Farquhar Farr Farrand Farrar Farrell Farren
Farrer Farrington Farrior Farris Farrish Farrow Farthing Farwell Fasano Fasching Fason Fassett Fast
Faucett Faucette Faucher Faught Faulk Faulkner Faust Fava Favela Favors Fawcett Fazio Feagin Fears Feaster
Feather Feathers Featherston Featherstone Febus Fecteau Fedele Feder Federico Fedor Feeley Feely Feeney
Fehr Feinberg Feinstein Feist Felan Feld Felder Feldman Feldmann Feldt Felice Feliciano Felipe Felix Feliz
Felker Fell Feller Fellers Fellman Fellows Felt Felten Feltman Feltner Felton Felts Felty Fender Fenderson
Fendley Fenn Fennell Fenner Fenske Fenton Fentress Fenwick Ferebee Fergerson Fergus Ferguson Ferland
Fermin Fern Fernandes Fernandez Fernando Ferrante Ferranti Ferrara Ferrari Ferraro Ferree Ferreira Ferrel
Ferrell Ferrer Ferretti Ferri Ferrier Ferrin Ferris Ferro Ferry Fessler Festa Fett Fetter Fetterman
Fetters Fetty Fetzer Feuerstein Fewell Fiala Fick Fidler Fiedler Field Fielder Fielding Fields Fierro
Fierros Fife Fifer Fifield Figaro Figueiredo Figueroa Fike Fikes Filer Files Filip Filkins Fillmore Filson
Finch Fincham Fincher Finck Findlay Findley Fine Finger Fink Finkbeiner Finke Finkel Finkelstein Finkle
Finklea Finlay Finley Finn Finnegan Finnell Finnerty Finney Finnie Fiore Fiorentino Fiqueroa Firestone
Firth Fischer Fiscus Fish Fishback Fishburn Fishel Fisher Fishman Fisk Fiske Fitch Fitchett Fite Fitting
Fitts Fitz Fitzgerald Fitzgibbon Fitzgibbons Fitzhugh Fitzpatrick Fitzsimmons Fitzwater Fizer Flack Flagg
Flaherty Flake Flanagan Flanary Flanders Flanery Flanigan Flannagan Flannery Flannigan Flatt Flaugher
Fleck Fleckenstein Fleeman Fleenor Fleet Fleetwood Fleischer Fleischman Fleischmann Fleisher Fleming
Flemings Flemming Flesher Fleshman Fletcher Fleury Flick Flickinger Flinchum Flinn Flint Flippen Flippo
Flood Flor Flora Florence Flores Florez Florian Florio Flory Flournoy Flower Flowers Floyd Fluellen
Fluharty Fluker Flynn Flynt Flythe Fobbs Focht Fodor Fogarty Fogel Fogg Fogle Fogleman Folden Foley Folger
Folk Folkerts Folks Follett Follis Folmar Folse Folsom Foltz Fomby Fondren Fong Fonseca Font Fontaine
Fontana Fontanez Fontenot Fontes Fonville Foor Foos Foote Foran Forbes Forbis Forbush Force Forcier Ford
Forde Fordham Fordyce Fore Forehand Foreman Forest Forester Foret Forgey Forman Forney Forrest Forrester
Forsberg Forsman Forst Forster Forsyth Forsythe Fort Forte Fortenberry Forth Fortier Fortin Fortner
Fortney Fortson Fortuna Fortunato Fortune Fosdick Foshee Foskey Foss Fossett Fossum Foster Foti Fouch
Fouche Foulk Foulks Fountain Fournier Fouse Foushee Foust Fout Fouts Foutz Fowler Fowlkes Foxworth Foxx
Foye Frady Fraga Fragoso Fraher Frahm Frailey Fraire Fraise Fraizer Frakes Fraley Fralick Frame Frampton
France Frances Francis Francisco Franck Franco Francois Frandsen Frank Franke Frankel Franklin Franko
Franks Frantz Franz Franzen Frase Fraser Frasher Frasier Frasure Frausto Frawley Fray Frazee Frazer
Frazier Frechette Fred Freda Frederick Fredericks Frederickson Fredette Fredrick Fredricks Fredrickson
Free Freeborn Freed Freedman Freeland Freels Freeman Freer Freese Freeze Fregoso Frei Freitag Freitas
French Frenette Frerichs Freshour Fresquez Fretwell Freudenburg Freund Frew Frey Friar Frias Frick Fricke
Fricks Friday Fridley Fried Friedel Friedlander Friedman Friedrich Friel Friend Frier Frierson Fries
Friese Friesen Frink Frisbee Frisbie Frisby Frisch Frisina Frison Fritch Frith Fritsch Fritts Fritz
Frizzell Froehlich Froelich Froman Fromm Frost Fruge Fryar Frye Fryer Fryman Fuchs Fudge Fuentes Fuentez
Fugate Fuhrman Fujii Fujimoto Fulbright Fulcher Fulford Fulgham Fulghum Fulk Fulkerson Fulks Fuller
Fullerton Fullilove Fullmer Fullwood Fulmer Fulp Fulton Fults Fultz Funches Funderburg Funderburk Funes
Fung Funk Funke Funkhouser Fuqua Fuquay Furey Furlong Furlow Furman Furr Furrow Furry Furst Furtado Fusco
Fuselier Fuson Fussell Futch Futrell Fyfe Fyffe Gabaldon Gabbard Gabbert Gabel Gable Gabler Gabriel
Gabriele Gabrielson Gadberry Gadbois Gadd Gaddis Gaddy Gadsden Gadson Gaeta Gaffney Gafford Gage Gagliano
Gagliardi Gagne Gagnon Gailey Gaillard Gain Gainer Gaines Gainey Gains Gaiser Gaitan Gaither Galan Galante
Galarza Galasso Galaviz Galaz Galbraith Galbreath Gale Galeano Galentine Gales Galey Galicia Galindo
Galipeau Gall Gallagher Gallaher Gallant Gallardo Gallaway Gallego Gallegos Galli Gallien Galligan
Gallimore Gallion Gallman Gallo Gallop Galloway Gallucci Gallup Galvan Galvez Galvin Galyean Galyon Gama
Gamache Gambill Gambino Gamble Gamblin Gamboa Gambrel Gambrell Games Gamez Gamino Gammage Gammill Gammon
Gammons Gandara Gandy Ganey Ganley Gann Gannaway Gannon Gans Gant Gantt Gantz Ganz Gaona Garay Garber
Garceau Garces Garcia Gard Gardea Gardella Garden Gardener Gardin Gardiner Gardner Garduno Garey Garfield
Garfinkel Gargano Garibay Garica Gariepy Garland Garlock Garman Garmon Garneau Garner Garnes Garnett
Garnica Garofalo Garr Garrard Garren Garretson Garrett Garrick Garrido Garris Garrison Garrity Garrow
Garry Garst Garth Gartman Gartner Garton Garver Garvey Garvin Garwood Gary Garza Gasaway Gascon Gaskell
Gaskill Gaskin Gaskins Gaspar Gaspard Gasper Gass Gassaway Gasser Gast Gastelum Gaston Gately Gates
Gatewood Gathers Gatlin Gatling Gatson Gatti Gattis Gatto Gatton Gaudet Gaudette Gaudreau Gaughan Gaul
Gault Gauna Gaunt Gause Gauthier Gautreau Gautreaux Gauvin Gavin Gayden Gaydos Gayhart Gayle Gaylor
Gaylord Gaymon Gaynor Gaytan Gayton Gazaway Gearhart Gearheart Geary Gebhard Gebhardt Gebhart Geddes Geer
Gehring Gehrke Geib Geier Geiger Geis Geise Geiser Geisler Geissler Geist Gelinas Geller Gelman Gemmill
Genao Gendreau Gendron Genest Geno Genova Genovese Gent Genthner Gentile Gentle Gentry Geoghegan George
Georges Gerace Geraci Geraghty Gerald Gerard Gerardi Gerber Gerdes Geren Gerena Gerhard Gerhardt Gerhart
Gerke Gerken Gerlach Germain German Germany Gerner Gerow Gerry Gerstner Gerth Gertz Gervais Gess Gessner
Getchell Geter Getty Getz Geyer Gholson Gholston Giannini Giannone Giardina Gibb Gibbons Gibbs Gibby
Gibson Giddens Giddings Gideon Gidley Gies Giese Giffin Gifford Gift Giglio Gigliotti Giguere Gilbert
Gilbertson Gilbreath Gilchrist Gilcrease Gildea Gilder Gildersleeve Gile Giles Gilford Gilkey Gill Gillam
Gillard Gilleland Gillen Gillenwater Gilles Gillespie Gillett Gillette Gilley Gillham Gilliam Gillian
Gilliard Gillies Gilligan Gilliland Gillingham Gillis Gillison Gillispie Gillman Gills Gillum Gilman
Gilmartin Gilmer Gilmore Gilmour Gilpin Gilreath Gilroy Gilson Gilstrap Gilyard Gimbel Gimenez Ginder
Gines Gingerich Gingras Gingrich Ginn Ginsberg Ginsburg Ginter Ginther Gioia Giordano Gipe Gipson Giraldo
Girard Girardi Giron Girouard Giroux Gish Gist Gittens Giuliano Giusti Given Givens Gladden Gladney
Gladstone Glantz Glasco Glaser Glasgow Glasper Glaspie Glass Glasscock Glasser Glassman Glaude Glaze
Glazer Glazier Gleason Gleaton Gleaves Gleeson Glen Glenn Glennon Glessner Glick Glickman Glidden
Glidewell Glines Glisson Gloria Glover Glowacki Gluck Glynn Goad Gobeil Gober Gobert Goble Gochenour
Godbey Godbolt Godbout Goddard Godfrey Godin Godines Godinez Godley Godoy Godsey Godwin Goebel Goehring
Goering Goetz Goff Goforth Goggans Goggin Goggins Goguen Goin Goines Goings Goins Gokey Gold Goldberg
Golden Goldenberg Golder Goldfarb Golding Goldman Goldsberry Goldschmidt Goldsmith Goldstein Goldston
Golightly Goll Golliday Golson Golub Gomes Gomez Goncalves Gong Gongora Gonsales Gonsalez Gonsalves Gonyea
Gonzalas Gonzales Gonzalez Gooch Good Goodale Goodall Goode Goodell Gooden Goodfellow Goodin Gooding
Goodlett Goodloe Goodlow Goodman Goodner Goodnight Goodrich Goodridge Goodrow Goodrum Goodsell Goodson
Goodspeed Goodwill Goodwin Goodwyn Goodyear Googe Goolsby Gorby Gordan Gorden Gordon Gordy Gore Gorecki
Goree Gorham Goris Gorman Gormley Gorney Gorrell Gorski Gorsuch Gorton Gose Goshorn Goslin Gosnell Goss
Gosselin Gossett Gotcher Gott Gottfried Gottlieb Gottschalk Goudeau Goudreau Goudy Gouge Gough Goulart
Gould Goulding Goulet Goulette Gourdine Gourley Gouveia Govan Gove Govea Gowan Gowans Gowdy Gowen Gower
Gowin Goyette Goza Graber Grable Grabowski Grace Gracey Gracia Graddy Grado Grady Graf Graff Grafton Gragg
Graham Grainger Grajeda Gram Grammer Grams Granado Granados Granata Grand Grandberry Grande Granderson
Grandison Grandstaff Grandy Grange Granger Granier Granillo Grant Grantham Granville Grass Grassi Grasso
Grate Gratton Grau Gravatt Gravel Gravelle Gravely Graver Graves Gravitt Gravley Gravois Gray Graybeal
Graybill Grayer Grays Grayson Graziano Greathouse Greaves Greco Greear Greeley Green Greenawalt Greenbaum
Greenberg Greenblatt Greene Greenfield Greenhalgh Greenhaw Greenhill Greening Greenlaw Greenleaf Greenlee
Greenman Greenough Greenspan Greenstein Greenwald Greenwalt Greenway Greenwell Greenwood Greer Greeson
Gregg Greggs Gregoire Gregor Gregorio Gregory Gregson Greig Greiner Gremillion Grenier Grenz Gresham Gress
Greve Grey Gribble Grice Grider Gridley Grieco Griego Grier Grieve Griffen Griffeth Griffey Griffie
Griffin Griffis Griffith Griffiths Grigg Griggs Grigsby Grijalva Grill Grillo Grim Grimaldi Grimaldo
Grimes Grimm Grimmer Grimmett Grimshaw Grimsley Grinder Grindle Grindstaff Griner Grinnell Grinstead
Grisby Grisham Grissett Grissom Griswold Grizzard Grizzle Groat Groce Groff Grogan Groh Groleau Grondin
Groner Groom Grooms Groover Gros Grose Gross Grosse Grossi Grossman Grosso Grote Groth Grounds Grove
Grover Groves Grow Grubb Grubbs Grube Gruber Grullon Grundy Grunewald Gruver Guadalupe Guajardo Guan Guard
Guardado Guarino Guay Gudino Guenther Guercio Guerin Guernsey Guerra Guerrero Guerrette Guerrier Guerriero
Guertin Guess Guest Guevara Guffey Guglielmo Guice Guida Guidi Guido Guidry Guild Guilford Guillaume
Guillemette Guillen Guillermo Guillory Guillot Guillotte Guimond Guin Guinn Guiterrez Guitierrez Gula
Gulick Gulledge Gullett Gulley Gullickson Gullion Gullo Gully Gumbs Gumm Gump Gunderson Gunn Gunnell
Gunnels Gunning Gunter Gunther Gupta Gupton Gurganus Gurley Gurney Gurrola Gurule Guse Gusman Guss Gust
Gustafson Gustavson Gustin Guth Guthrie Gutierez Gutierres Gutierrez Gutirrez Gutman Gutowski Gutshall
Guyer Guyette Guyton Guzman Gwaltney Gwin Gwinn Gwyn Gwynn Haack Haag Haak Haas Haase Haber Haberman Habib
Hack Hackbarth Hacker Hackett Hackler Hackman Hackney Hackworth Haddad Hadden Haddix Haddock Haddox Haden
Hadfield Hadley Hadlock Hafer Haffey Haffner Hafner Haga Hagan Hagans Hagar Hagberg Hage Hagedorn Hageman
Hagen Hager Hagerman Hagerty Haggard Haggerty Haggins Hagins Hagler Haglund Hagood Hagopian Hague Hagy
Hahn Haider Haigh Haight Haigler Hail Haile Hailey Hain Haines Hair Haire Hairston Haislip Haith Hajek
Hakala Hake Hakes Halbert Halcomb Haldeman Hale Hales Haley Halford Hall Halladay Hallam Hallberg Halle
Hallenbeck Haller Hallett Halley Halliburton Halliday Halligan Hallinan Hallman Hallmark Hallock Halloran
Halloway Hallowell Halls Hallum Halpern Halpin Halsey Halstead Halter Halterman Halton Halverson Halvorsen
Halvorson Hamada Haman Hamann Hamblen Hamblin Hambrick Hamburg Hamby Hamdan Hamel Hamer Hames Hamil Hamill
Hamilton Hamler Hamlet Hamlett Hamlin Hamm Hammack Hamman Hammel Hammer Hammers Hammes Hammett Hammock
Hammon Hammond Hammonds Hammons Hammontree Hamner Hamon Hampson Hampton Hamrick Hance Hancock Hand Handler
Handley Handy Hanes Haney Hanford Hang Hanger Hank Hanke Hankerson Hankins Hankinson Hanks Hanley Hanlin
Hanlon Hann Hanna Hannah Hannan Hanner Hannigan Hanning Hannon Hannum Hanrahan Hans Hanscom Hansel Hansell
Hanselman Hansen Hansford Hanshaw Hanson Hara Harada Haralson Harbaugh Harber Harbert Harbin Harbison
Harbour Hard Hardaway Hardcastle Hardee Hardeman Harden Harder Hardesty Hardie Hardiman Hardin Harding
Hardison Hardman Hardnett Hardrick Hardt Hardwick Hardy Hare Harewood Harger Hargett Hargis Hargrave
Hargraves Hargreaves Hargrove Haring Haris Harjo Harker Harkey Harkins Harkless Harkness Harlan Harland
Harless Harley Harlow Harman Harmer Harmon Harms Harnden Harned Harner Harness Harney Harnish Haro Harold
Harp Harpe Harper Harpole Harr Harrah Harrel Harrell Harrelson Harrigan Harrill Harriman Harrington Harris
Harrison Harriss Harrod Harrold Harry Harsh Harshaw Harshbarger Harshman Hart Harte Harter Hartfield
Hartford Hartig Hartigan Harting Hartle Hartley Hartline Hartman Hartmann Hartness Hartnett Hartsell
Hartsfield Hartshorn Hartsock Hartung Hartwell Hartwick Hartwig Harty Hartz Hartzell Hartzler Hartzog
Harvell Harvey Harvill Harville Harvin Harwell Harwood Hasan Hash Hashimoto Haskell Haskett Haskin Haskins
Haslam Haslett Hass Hassan Hasse Hassel Hassell Hassen Hassett Hassinger Hassler Hasson Hasting Hastings
Hasty Hatch Hatchell Hatcher Hatchett Hatfield Hathaway Hathcock Hathorn Hatley Hatmaker Hattaway Hatten
Hatter Hatton Haubrich Hauck Hauer Haug Hauge Haugen Haugh Haught Haughton Haun Haupt Hause Hauser Hausman
Hausmann Havard Havel Haven Havener Havens Haviland Hawes Hawk Hawker Hawkes Hawkins Hawkinson Hawks
Hawley Hawn Haworth Haws Hawthorne Hayashi Haycraft Hayden Haydon Hayes Haygood Hayhurst Hayman Hayne
Hayner Haynes Haynie Hays Hayslett Hayward Haywood Hayworth Hazard Hazel Hazelton Hazelwood Hazen Hazlett
Hazzard Heacock Head Headen Headley Headrick Heady Heald Healey Healy Heaney Heaps Heard Hearn Hearne
Hearns Heater Heath Heatherly Heaton Heavner Hebb Hebert Hecht Heck Heckel Hecker Heckman Hector Hedberg
Hedden Hedge Hedgepeth Hedges Hedlund Hedman Hedrick Heenan Heer Heeter Heffernan Heffner Heffron Hefley
Heflin Hefner Hegarty Heger Hegg Hegwood Heid Heidel Heidelberg Heiden Heidenreich Heider Heier Height
Heil Heilig Heilman Heim Heiman Heimann Heimbach Hein Heine Heineman Heinemann Heiner Heinrich Heins
Heintz Heinz Heise Heiser Heisler Heiss Heist Heitman Heitz Heitzman Held Heldt Helfrich Helgeson Helland
Heller Hellman Helm Helman Helmer Helmick Helms Helmuth Helsel Helt Helton Helwig Helzer Hembree Hemenway
Hemingway Hemmer Hempel Hemphill Hendershot Henderson Hendley Hendon Hendren Hendrick Hendricks
Hendrickson Hendrix Hendry Heng Henke Henkel Henley Henline Henn Hennen Hennessey Hennessy Hennig Henning
Henninger Hennings Hennis Henricks Henriksen Henriques Henriquez Henry Hensel Hensen Henshaw Henslee
Hensler Hensley Henson Hentges Henthorn Henton Hentz Hepburn Hepler Hepner Hepworth Herald Herb Herbert
Herbst Herd Heredia Hereford Hering Herlihy Herman Hermann Hermanson Hermes Hermosillo Hern Hernadez
Hernandes Hernandez Herndon Herod Herold Heron Herr Herrell Herren Herrera Herrick Herrin Herring
Herrington Herrman Herrmann Herrod Herron Hersey Hersh Hershberger Hershey Hershman Hertel Hertz Hertzog
Hervey Herzig Herzog Heskett Hess Hesse Hesser Hessler Hesson Hester Heston Hetherington Hetrick Hettinger
Hetzel Heuer Hewes Hewett Hewitt Hewlett Heyer Heyman Heyward Heywood Hiatt Hibbard Hibbert Hibbitts
Hibbler Hibbs Hibner Hice Hickerson Hickey Hickman Hickok Hickox Hicks Hickson Hidalgo Hiebert Hiers Hiett
Higa Higbee Higby Higdon Higginbotham Higgins Higginson Higgs High Highfill Highland Highsmith Hight
Hightower Higley Higuera Hilario Hilbert Hilburn Hildebrand Hildebrandt Hilderbrand Hildreth Hile Hileman
Hiles Hill Hillard Hiller Hillery Hillhouse Hilliard Hillier Hilliker Hillis Hillman Hills Hillyard
Hillyer Hilson Hilt Hiltner Hilton Hiltz Himes Hinckley Hindman Hinds Hine Hiner Hinerman Hines Hinkel
Hinkle Hinkley Hinkson Hinman Hinnant Hinojos Hinojosa Hinrichs Hinshaw Hinson Hinton Hintz Hinz Hiott
Hipp Hipple Hipps Hirsch Hirschman Hirsh Hirst Hirt Hirth Hise Hiser Hitch Hitchcock Hitchens Hite Hitt
Hittle Hitz Hively Hixon Hixson Hoadley Hoag Hoagland Hoang Hoard Hoban Hobart Hobbs Hobby Hobdy Hobgood
Hobson Hoch Hochstetler Hock Hockaday Hockenberry Hockensmith Hocker Hockett Hocking Hockman Hodgdon Hodge
Hodges Hodgin Hodgins Hodgkins Hodgkinson Hodgson Hodnett Hodo Hodson Hoefer Hoeft Hoehn Hoehne Hoekstra
Hoelscher Hoeppner Hoerner Hoey Hofer Hoff Hoffer Hoffman Hoffmann Hofman Hofmann Hofmeister Hofstetter
Hogan Hoge Hogg Hoggard Hogle Hoglund Hogue Hohman Hohn Hoisington Hoke Holbert Holbrook Holcomb Holcombe
Holden Holder Holderman Holding Holdren Holdsworth Hole Holeman Holford Holguin Holiday Holifield Holl
Holladay Holland Hollander Hollandsworth Hollar Hollars Hollaway Holle Holleman Hollen Hollenbeck Holler
Holley Holliday Hollie Hollier Hollifield Holliman Hollinger Hollingshead Hollingsworth Hollins Hollis
Hollister Hollman Holloman Hollomon Hollon Holloway Hollowell Holly Holm Holman Holmberg Holmes Holmgren
Holmquist Holmstrom Holsinger Holst Holstein Holston Holt Holte Holter Holthaus Holtman Holton Holtz
Holtzclaw Holtzman Holub Holyfield Holz Holzer Holzman Homan Homer Homes Honaker Honda Hone Honea Honey
Honeycutt Hong Honore Hood Hook Hooker Hooks Hooper Hoopes Hoose Hoosier Hooten Hoover Hope Hopes Hopkins
Hopp Hoppe Hopper Hopps Hopson Hopwood Horace Horak Horan Hord Horgan Horn Hornback Hornbeck Hornberger
Hornbuckle Horne Horner Horning Hornsby Hornung Horowitz Horrell Horrocks Horsley Horst Horstman Horta
Horton Horvath Horwitz Hosea Hosey Hosford Hosier Hoskin Hosking Hoskins Hoskinson Hosler Hosley Hosmer
Hoss Host Hostetler Hostetter Hotaling Hotchkiss Hott Hottinger Houchens Houchin Houchins Houck Houde
Hough Houghtaling Houghton Houk Houle Houlihan House Householder Housel Houseman Houser Housley Housman
Houston Hove Hovey Hovis Howard Howarth Howe Howell Howells Hower Howerton Howery Howes Howie Howington
Howland Howle Howlett Howley Howse Howser Howton Howze Hoxie Hoye Hoyer Hoyle Hoyos Hoyt Hruska Hsieh
Huang Huard Hubbard Hubbell Hubbert Hubble Hubbs Huber Hubert Hubler Huck Huckabee Huckaby Huckins Hudak
Huddleston Hudgens Hudgins Hudkins Hudnall Hudson Hudspeth Huebner Huerta Huertas Huey Huff Huffine
Huffman Hufford Huges Huggard Huggins Hugh Hughes Hughey Hughley Hughs Hugo Huguley Huhn Huie Huitt Huizar
Hulbert Hulett Huling Hull Hullinger Hulme Huls Hulse Hulsey Hults Humbert Humble Hume Humes Hummel Hummer
Humphrey Humphreys Humphries Hund Hundley Huneycutt Hung Hungerford Hunley Hunnicutt Hunsaker Hunsicker
Hunsinger Hunsucker Hunt Hunter Huntington Huntley Huntsberry Huntsman Hunziker Huot Hupp Hurd Hurdle
Hurlbert Hurlburt Hurlbut Hurley Hursey Hurst Hurt Hurtado Hurtt Hurwitz Husband Huse Huseby Huseman Husk
Huskey Huskins Huss Hussain Hussey Husted Huston Hutchens Hutcherson Hutcheson Hutchings Hutchins
Hutchinson Hutchison Huth Hutsell Hutson Hutt Hutter Hutto Hutton Hutzler Huynh Hwang Hyatt Hyde Hyden
Hyder Hyer Hyland Hylton Hyman Hymel Hymes Hynes Hypes Hysell Ibanez Ibarra Ibrahim Ickes Iddings Iglesias
Ignacio Ikeda Ikner Iles Iliff Imes Imhoff Imler Ince Infante Ingalls Inge Ingersoll Ingham Ingle Ingles
Inglis Ingraham Ingram Iniguez Inman Innes Innis Inniss Innocent Inoue Inouye Iorio Ippolito Irby Ireland
Irick Irish Irizarry Irons Irvin Irvine Irving Irwin Isaac Isaacs Isaacson Isabell Isakson Isbell Isenberg
Isenhour Isham Ishmael Islam Islas Isley Ismail Isom Ison Israel Issa Issac Ivers Iversen Iverson Ivery
Ives Ivey Ivie Ivory Izaguirre Izquierdo Izzo Jablonski Jacinto Jack Jackman Jacks Jackson Jaco Jacob
Jacobi Jacobo Jacobs Jacobsen Jacobson Jacoby Jacques Jacquez Jaeger Jaffe Jager Jagger Jaggers Jahn
Jahnke Jaime Jaimes Jain Jakes Jakubowski Jalbert Jamerson James Jameson Jamieson Jamison Janda Jandreau
Janes Jang Janicki Janik Janis Janke Jankowski Jansen Janson Janssen Jansson Jantz January Janzen Jaques
Jaquez Jara Jaramillo Jarboe Jardine Jared Jarman Jarmon Jarnagin Jarosz Jarrard Jarrell Jarrett Jarvis
Jasinski Jasmin Jason Jasper Jasso Jauregui Javier Jaworski Jayne Jaynes Jean Jeanbaptiste Jeanlouis
Jeanpierre Jeans Jefcoat Jeffcoat Jefferies Jeffers Jefferson Jeffery Jeffords Jeffrey Jeffreys Jeffries
Jelinek Jelks Jellison Jemison Jenkin Jenkins Jenks Jenner Jennette Jenney Jennings Jensen Jenson Jent
Jeppesen Jepson Jeremiah Jerez Jerkins Jernigan Jerome Jerry Jeske Jesse Jessee Jessen Jessie Jessop
Jessup Jester Jesus Jeter Jett Jetton Jewell Jewett Jhonson Jiang Jiles Jimenes Jimenez Jimerson Jiminez
Jimison Jinks Jiron Jobe Johannes Johannsen Johansen Johanson John Johns Johnsen Johnson Johnston
Johnstone Johson Joiner Jolin Jolley Jolliff Jolly Joly Jonas Jone Jones Jonson Joplin Jordan Jordon Jorge
Jorgensen Jorgenson Jose Joseph Josephs Josephson Josey Joshi Joshua Joslin Joslyn Jost Joubert Jourdan
Jowers Joyal Joyce Joyner Jozwiak Juan Juarez Judah Judd Jude Judge Judkins Judson Judy Juergens Juhl
Jules Julian Juliano Julien Julius Jump Jumper June Juneau Jung Junior Junker Junkins Jurado Jurgens
Jurgensen Jury Jusino Just Justice Justin Justis Justus Kaczmarek Kaczor Kadlec Kaelin Kagan Kahl Kahle
Kahler Kahn Kain Kaiser Kale Kaler Kalinowski Kalish Kallas Kaminski Kaminsky Kammerer Kamp Kamps Kanagy
Kane Kang Kangas Kania Kanter Kantor Kaplan Kapp Kappel Kappler Karam Karas Karcher Kardos Karg Karim Karl
Karlson Karn Karnes Karns Karp Karpinski Karr Karst Kash Kaspar Kasper Kass Kasten Kaster Kastner Kates
Kato Katz Kauffman Kaufman Kaufmann Kaul Kautz Kavanagh Kavanaugh Kawakami Kawamoto Kawamura Kaye Kaylor
Kays Kayser Kean Keane Keaney Kearney Kearns Kearse Keasler Keating Keaton Keck Keeble Keech Keefe Keefer
Keegan Keel Keele Keeler Keeley Keeling Keels Keely Keen Keenan Keene Keener Keeney Kees Keese Keesee
Keeter Keeton Keever Keffer Kegley Kehoe Keifer Keil Keim Keiper Keiser Keisler Keister Keith Keithley
Keitt Kelch Kelemen Kell Kellam Kellar Kelleher Keller Kellerman Kellett Kelley Kelling Kellner Kellogg
Kellum Kelly Kelm Kelsey Kelso Kelson Keltner Kelton Kelty Kemmer Kemmerer Kemp Kemper Kempf Kempton
Kendall Kendig Kendrick Kendricks Kenna Kennard Kennedy Kennell Kennelly Kennemer Kenner Kennett Kenney
Kennison Kennon Kenny Kent Kenworthy Kenyon Keough Keown Kephart Kepler Keppler Kerber Kerby Kerley Kern
Kernan Kerner Kerney Kerns Kerr Kerrigan Kerry Kersey Kersh Kershaw Kershner Kersten Kerstetter Kerwin
Kesler Kessel Kessinger Kessler Kester Kesterson Kestner Ketcham Ketchum Ketron Ketter Ketterman Keyes
Keys Keyser Khalil Khan Khoury Kibbe Kibler Kidd Kidder Kidwell Kiefer Kieffer Kiel Kiely Kiernan Kifer
Kiger Kight Kiker Kilburn Kilby Kile Kiley Kilgore Kilian Kilkenny Killebrew Killeen Killen Killian
Killingsworth Killion Killough Kilmer Kilpatrick Kilroy Kimball Kimbell Kimber Kimberlin Kimberling
Kimberly Kimble Kimbrel Kimbrell Kimbro Kimbrough Kimes Kimmel Kimmons Kimsey Kimura Kinard Kincade
Kincaid Kinch Kincheloe Kinchen Kinder Kindle Kindred King Kingery Kingsbury Kingsley Kingston Kinkade
Kinkead Kinlaw Kinley Kinman Kinnard Kinne Kinnear Kinney Kinnison Kinsella Kinser Kinsey Kinsler Kinsley
Kinslow Kinsman Kinyon Kinzer Kipp Kirby Kircher Kirchner Kirk Kirkendall Kirkham Kirkland Kirklin Kirkman
Kirkpatrick Kirksey Kirkwood Kirsch Kirschner Kirtley Kirts Kirwan Kiser Kish Kisner Kiss Kissel Kissell
Kissinger Kissner Kistler Kistner Kitchen Kitchens Kite Kitson Kitt Kitterman Kittle Kittleson Kittredge
Kittrell Kitts Kivett Kizer Klapper Klass Klassen Klatt Klaus Kleckner Kleiman Klein Kleiner Kleinman
Kleinschmidt Kleist Klem Klemm Klima Kline Kling Klingensmith Klinger Klingler Klink Klock Klopp Klos
Kloss Klotz Kluesner Klug Kluge Knapp Knauer Knecht Knee Kneeland Knepp Knepper Knickerbocker Knight
Knighten Knighton Knights Knipp Knisely Knisley Knoll Knop Knopf Knopp Knorr Knott Knotts Knouse Knowles
Knowlton Knox Knuckles Knudsen Knudson Knuth Knutsen Knutson Kobayashi Kober Koch Kocher Koehler Koehn
Koenig Koepke Koepp Koerner Koester Koger Kohl Kohler Kohn Kohr Kolar Kolb Kollar Koller Kolodziej Komar
Konen Kong Konieczny Konopka Konrad Koon Koonce Koons Koontz Koop Koopman Kopec Kopecky Kopf Kopp Korando
Korman Korn Kornegay Korte Korth Kosinski Koski Koss Kost Koster Kott Koury Kovac Kovach Kovacs Koval
Kowal Kowalczyk Kowalewski Kowalski Kowalsky Kozak Koziol Kozlowski Kraatz Kraemer Kraft Krahn Krajewski
Kral Krall Kramer Krantz Kranz Kratz Kratzer Kraus Krause Krauss Kravitz Krawczyk Krebs Kreger Kreider
Kreitzer Kremer Kreps Kresge Kress Krick Kriebel Krieg Krieger Krier Kriner Kroeger Kroeker Krohn Krol
Kroll Krom Kromer Krone Kropf Kropp Krouse Krueger Krug Kruger Krull Krum Krumm Krupa Krupp Kruse Kubiak
Kubik Kucera Kucharski Kuebler Kuehl Kuehn Kuehner Kuester Kugler Kuhl Kuhlman Kuhlmann Kuhn Kuhns Kujawa
Kula Kulas Kulick Kulikowski Kull Kulp Kumar Kummer Kump Kunkel Kunkle Kuntz Kunz Kunze Kurland Kurth
Kurtz Kurz Kushner Kuster Kutcher Kutz Kuykendall Kuzma Kwak Kwan Kwiatkowski Kwok Kwon Kwong Kyle Kyler
Kyles Kyser Labarbera Labarge Labarre Labbe Labelle Labonte Laborde Laboy Labrecque Labrie Lacasse Lacayo
Lacefield Lacey Lach Lachance Lachapelle Lacher Lack Lackey Laclair Lacombe Lacoste Lacour Lacourse
Lacroix Lacy Ladd Ladner Ladson Ladue Laduke Ladwig Lady Lafave Lafayette Lafferty Laffey Laflamme Lafleur
Lafollette Lafond Lafontaine Laforce Laforge Lafortune Lafountain Lafrance Lafreniere Lagasse Lago Lagrone
Laguna Lagunas Lahey Lahr Lahti Lail Lain Laine Laing Lair Laird Lajoie Lake Lakes Lakey Lakin Laliberte
Lally Lalonde Lamanna Lamar Lamarr Lamarre Lamas Lamay Lamb Lambdin Lamberson Lambert Lambeth Lambrecht
Lamere Lamkin Lamm Lammers Lamon Lamons Lamont Lamontagne Lamoreaux Lamothe Lamoureux Lamp Lampe Lampert
Lamphere Lampkin Lampley Lampman Lamson Lancaster Lance Lanclos Land Landa Landau Landaverde Lander
Landeros Landers Landes Landgraf Landin Landis Landon Landreneau Landreth Landrum Landry Landwehr Landy
Lane Laney Lanford Lang Langan Langdon Lange Langer Langevin Langford Langham Langhorne Langley Langlois
Langston Langton Langworthy Lanham Lanier Lanigan Lankford Lanning Lannon Lanoue Lansford Lansing Lantz
Lanz Lanza Lapan Lape Laperle Lapham Lapierre Laplant Laplante Lapoint Lapointe Laporte Lapp Lappin
Laprade Lara Laramie Lareau Lares Large Largent Largo Larimer Larimore Larios Lariviere Lark Larkin
Larkins Larmon Larocca Larocco Laroche Larochelle Larock Larocque Larosa Larose Larrabee Larrison Larry
Larsen Larson Larue Lary Lasalle Lasater Laseter Lash Lasher Lashley Laskey Laskowski Lasky Lasley Lass
Lasseter Lassiter Laster Latham Lathan Lathrop Latimer Latimore Latorre Latour Latshaw Latson Latta
Lattimer Lattimore Lattin Laub Laubach Lauderdale Lauer Laughlin Laughter Laura Laureano Laurel Laurence
Laurent Lauria Laurie Lauritsen Lauterbach Lauver Laux Lauzon Lavalle Lavallee Lavalley Lavallie Lavelle
Lavender Lavergne Laverriere Laverty Lavery Lavigne Lavin Lavine Lavoie Lawerence Lawhon Lawhorn Lawing
Lawler Lawless Lawley Lawlor Lawrence Laws Lawson Lawton Lawyer Laxton Layfield Layman Laymon Layne Layton
Lazar Lazaro Lazarus Lazenby Lazo Leach Leachman Leadbetter Leader Leaf League Leahy Leak Leake Leaks Leal
Leaman Leamon Leanos Lear Leary Lease Leasure Leath Leatherman Leathers Leatherwood Leavell Leavitt Leavy
Lebeau Lebel Leblanc Lebo Leboeuf Lebouef Lebow Lebron Lebrun Lechner Lechuga Leclair Leclaire Leclerc
Lecompte Lecroy Leday Ledbetter Leddy Lederer Lederman Ledesma Ledet Ledezma Ledford Ledger Ledoux Leduc
Leech Leeds Leedy Leek Leeman Leeper Lees Leeson Lefebre Lefebvre Lefever Lefevre Leff Leffel Leffler
Lefkowitz Lefler Leflore Leftwich Legaspi Legault Legendre Leger Legere Legette Legg Legge Leggett Legrand
Lehman Lehmann Lehn Lehner Lehoux Lehr Leib Leibowitz Leigh Leighton Leighty Leija Leiker Leininger Leis
Leishman Leist Leister Leisure Leitch Leite Leiter Leith Leitner Leiva Lejeune Leland Lema Lemaire
Lemaster Lemasters Lemay Lemelin Lemieux Leming Lemire Lemke Lemley Lemmon Lemmons Lemoine Lemon Lemons
Lemos Lemus Lenard Lenhardt Lenhart Lenihan Lennon Lennox Lenoir Lenox Lent Lentz Lenz Leon Leonard
Leonardo Leone Leonetti Leong Leonhardt Leopold Leos Lepage Lepe Lepley Lepore Leppert Lerch Lerma Lerman
Lerner Leroux Leroy Lesage Lesh Lesher Lesko Lesley Leslie Lesniak Lesperance Lessard Lesser Lester Lesure
Letchworth Letellier Letendre Leto Letourneau Letson Lett Leung Levan Levasseur Leveille Levenson Lever
Leverett Leverette Levesque Levi Levin Levine Levingston Levins Levinson Levis Levitt Levron Levy Lewallen
Lewandowski Lewellen Lewellyn Lewin Lewis Lewter Leyba Leyva Lezama Lheureux Liang Liao Libbey Libby
Liberatore Liberty Licata Licht Lichtenstein Licon Liddell Liddle Lieb Lieber Lieberman Lien Liggett
Liggins Light Lightfoot Lightle Lightner Lightsey Ligon Likens Lile Liles Lillard Lilley Lillibridge
Lillie Lilly Lima Limon Limones Linares Lincoln Lind Lindahl Lindauer Lindberg Linde Lindell Lindeman
Lindemann Linden Linder Linderman Lindgren Lindholm Lindley Lindner Lindo Lindquist Lindsay Lindsey
Lindsley Lindstrom Line Lineberger Lineberry Linehan Liner Lines Ling Lingenfelter Lingerfelt Lingle Lingo
Linhart Lininger Link Linke Linker Linkous Linn Linscott Lint Linthicum Linton Lintz Linville Lipe Lipford
Lipinski Lipman Lipp Lippert Lippincott Lipps Lipscomb Lipsey Lipson Liptak Lipton Lira Lirette Liriano
Lisk Liska Lisle Liss List Lister Liston Litchfield Litchford Littell Litten Litteral Little Littlefield
Littlejohn Littles Littleton Litton Littrell Litwin Lively Livengood Liverman Livermore Livesay Livingston
Livingstone Lizarraga Lizotte Llamas Llanes Llanos Llewellyn Lloyd Loaiza Loar Lobato Lobb Lobdell Lobo
Loch Locher Lock Lockard Locke Locker Lockett Lockhart Locklear Locklin Lockman Lockridge Lockwood Lococo
Loden Lodge Loeb Loeffler Loehr Loera Loesch Loewen Lofgren Loflin Loftin Loftis Lofton Loftus Logan
Loggins Logsdon Logston Logue Lohman Lohmann Lohr Loiselle Lokey Lollar Lollis Loman Lomas Lomax Lombard
Lombardi Lombardo Lomeli Lomonaco London Londono Lonergan Loney Long Longacre Longfellow Longino Longley
Longmire Longnecker Longo Longoria Longshore Longstreet Look Loomis Looney Loop Looper Loos Loose Loper
Lopes Lopez Lopiccolo Lopresti Lora Lord Lore Lorentz Lorenz Lorenzen Lorenzo Loring Lorusso Losada Losey
Losh Losoya Lott Lotts Lotz Loucks Louden Loudermilk Lough Loughlin Loughman Loughran Louie Louis
Lounsbury Louque Louviere Lovato Love Loveday Lovejoy Lovelace Lovelady Loveland Loveless Lovell Lovely
Lovern Lovett Lovette Lovin Loving Lovins Lowder Lowe Lowell Lowenstein Lower Lowery Lowman Lowrance
Lowrey Lowrie Lowry Lowther Loya Loyd Loyola Loza Lozada Lozano Lozier Lozoya Lubin Luby Lucas Luce Lucero
Lucey Lucht Lucia Luciano Lucien Lucier Lucio Luck Luckett Luckey Lucky Lucus Lucy Ludlow Ludwick Ludwig
Luebbert Luebke Lueck Luedtke Luera Luevano Luff Luft Lugo Luis Lujan Lukas Luke Lukens Luker Lukes Luman
Lumley Lummus Lumpkin Lumpkins Lumsden Luna Lunceford Lund Lundberg Lunde Lundeen Lundell Lundgren Lundin
Lundquist Lundstrom Lundy Lung Lunn Lunsford Lunt Luoma Luong Luongo Luper Lupien Lupo Lupton Lusby Lusher
Lusk Lussier Lust Luster Lute Lutes Luther Luton Luttrell Lutz Lyall Lybarger Lydon Lyke Lykins Lyle Lyles
Lyman Lynam Lynch Lynn Lyon Lyons Lytle Lytton Maas Mabe Mabery Mabon Mabrey Mabry Macaluso Macarthur
Macaulay Macdonald Macdougall Mace Macedo Macey Macfarlane Macgregor Mach Machado Machen Machuca Macias
Maciejewski Maciel Macintyre Mack Mackay Mackenzie Mackey Mackie Mackin Mackinnon Macklin Maclean
Maclennan Macleod Maclin Macmillan Macneil Macomber Macon Macpherson Macrae Macri Macy Madden Maddock
Maddox Maddux Maddy Mader Madera Madewell Madigan Madison Madore Madrid Madrigal Madruga Madsen Madson
Maeda Maes Maestas Maez Maffei Magallanes Magallon Magana Magdaleno Magee Mager Magers Maggard Maggio
Magill Maginnis Magner Magness Magno Magnus Magnuson Magoon Magruder Maguire Magwood Mahaffey Mahan
Mahaney Mahar Maher Maheu Mahler Mahon Mahone Mahoney Mahood Mahr Mahurin Maiden Maier Maillet Mailloux
Main Maine Maines Mainor Mains Maio Mair Maisonet Maitland Majeski Majewski Major Majors Makela Maker Maki
Makin Makowski Makris Malave Malcolm Malcom Maldanado Maldonado Malec Malek Maley Malick Malik Malin
Malinowski Malkin Mallard Mallery Mallet Mallett Mallette Malley Mallon Mallory Malloy Malm Malmberg
Malone Maloney Malott Maloy Malpass Malveaux Maly Manahan Mancha Manchester Mancia Mancilla Mancini
Mancuso Mandel Mandell Manders Mandeville Mandujano Maner Manes Maness Maney Manfredi Mangan Manges
Mangino Mangold Mangrum Mangual Mangum Mangus Manigault Manion Manis Manke Mankin Manley Manly Mann
Manners Manning Mannino Mannion Manno Manns Manor Manos Manrique Manriquez Mansell Mansfield Manske Manson
Mansour Manthey Mantooth Manuel Manus Manz Manzanares Manzano Manzella Manzer Manzi Manzo Mapes Maple
Maples Mapp Mara Marable Marano Marasco Maravilla Marble Marburger Marbury Marcano Marcantonio Marceau
Marcello Marcellus March Marchan Marchand Marchant Marchese Marchetti Marciano Marciniak Marco Marconi
Marcos Marcotte Marcoux Marcum Marcus Marcy Marden Mardis Marek Marenco Mares Maresca Marez Margolis Maria
Mariani Mariano Marie Marin Marine Marinelli Marinez Marini Marino Marion Maris Mariscal Mark Markel
Marker Markert Markey Markham Markland Markle Markley Marko Markovich Markowitz Markowski Marks Markus
Marlar Marlatt Marler Marley Marlin Marlow Marlowe Marmol Marmolejo Marmon Maroney Marotta Marple
Marquardt Marquart Marques Marquette Marquez Marquis Marr Marra Marrero Marriott Marron Marrone Marroquin
Marrow Marrs Marrufo Mars Marsden Marsh Marshal Marshall Marshburn Marston Marte Martel Martell Martelli
Martello Martens Marti Martin Martina Martindale Martine Martineau Martinelli Martines Martinez Martini
Martino Martins Martinson Martone Marts Martucci Marty Martz Marvel Marvin Marx Mary Marzano Mascarenas
Maser Mash Mashburn Masi Mask Maske Maskell Mason Massa Massaro Masse Massenburg Massengale Massengill
Massey Massie Massingill Masson Mast Master Masters Masterson Mastin Maston Mastrangelo Mata Matchett
Mateo Matheny Mather Matherly Matherne Mathers Mathes Matheson Mathew Mathews Mathewson Mathias Mathieson
Mathieu Mathis Mathison Matias Matlock Matney Matos Matranga Matson Matsuda Matsumoto Matt Matta Matte
Matter Mattern Matteson Matthes Matthew Matthews Matthias Matthies Mattice Mattie Mattingly Mattis
Mattison Mattocks Mattoon Mattos Mattox Mattson Matus Matz Mauck Mauer Maughan Mauk Mauldin Mauney Maupin
Maurer Maurice Mauricio Maurin Mauro Maury Maus Maust Maxey Maxfield Maxie Maxim Maxon Maxson Maxwell Maya
Mayberry Maye Mayer Mayers Mayes Mayfield Mayhall Mayhew Mayhugh Mayle Maynard Mayne Maynes Maynor Mayo
Mayon Mayor Mayorga Mays Maysonet Mayton Mayville Maze Mazon Mazur Mazurek Mazza Mazzarella Mazzeo Mazzola
Mazzone Mcabee Mcadams Mcadoo Mcadory Mcafee Mcaleer Mcalexander Mcalister Mcallister Mcalpin Mcalpine
Mcanally Mcandrew Mcandrews Mcardle Mcarthur Mcatee Mcateer Mcauley Mcauliffe Mcavoy Mcbean Mcbee Mcbeth
Mcbrayer Mcbride Mcbroom Mcbryde Mcburney Mccabe Mccafferty Mccaffery Mccaffrey Mccain Mccaleb Mccall
Mccalla Mccallister Mccallum Mccammon Mccandless Mccane Mccann Mccants Mccardle Mccarley Mccarroll
Mccarron Mccart Mccarter Mccarthy Mccartney Mccarty Mccarver Mccarville Mccary Mccaskill Mccasland
Mccaslin Mccaughey Mccauley Mccaw Mccay Mcchesney Mcchristian Mcclain Mcclaine Mcclanahan Mcclary
Mcclaskey Mcclay Mcclean Mccleary Mccleery Mcclellan Mcclelland Mcclendon Mccleskey Mcclintock Mcclinton
Mccloskey Mccloud Mccloy Mccluney Mcclung Mcclure Mcclurg Mccluskey Mccoin Mccollister Mccollom Mccollough
Mccollum Mccomas Mccomb Mccombs Mcconnell Mcconville Mccool Mccord Mccorkle Mccormack Mccormick Mccourt
Mccowan Mccown Mccoy Mccracken Mccrae Mccraney Mccranie Mccrary Mccraw Mccray Mccrea Mccready Mccreary
Mccree Mccreery Mccreight Mccrimmon Mccrory Mccubbin Mccue Mccullar Mccullen Mccullers Mcculley Mcculloch
Mccullough Mccullum Mccully Mccumber Mccune Mccurdy Mccurley Mccurry Mccusker Mccutchen Mccutcheon Mcdade
Mcdaniel Mcdaniels Mcdavid Mcdermott Mcdevitt Mcdill Mcdonagh Mcdonald Mcdonell Mcdonnell Mcdonough
Mcdougal Mcdougald Mcdougall Mcdougle Mcdowell Mcduffie Mcduffy Mceachern Mceachin Mcelfresh Mcelhaney
Mcelligott Mcelrath Mcelroy Mcelvain Mcelveen Mcelwain Mcelwee Mcelyea Mcentee Mcentire Mcevoy Mcewan
Mcewen Mcfadden Mcfaddin Mcfall Mcfalls Mcfarland Mcfarlane Mcfarlin Mcfarren Mcfee Mcgaha Mcgahan Mcgann
Mcgarry Mcgarvey Mcgary Mcgaughey Mcgee Mcgehee Mcgeorge Mcghee Mcghie Mcgill Mcginley Mcginn Mcginnis
Mcginty Mcglone Mcglothin Mcglothlin Mcglynn Mcgoldrick Mcgonagle Mcgough Mcgovern Mcgowan Mcgowen Mcgrady
Mcgrail Mcgrane Mcgrath Mcgraw Mcgregor Mcgrew Mcgriff Mcgruder Mcguffin Mcguigan Mcguinness Mcguire
Mcgurk Mchale Mchaney Mchenry Mchone Mchugh Mcilvain Mcilwain Mcinerney Mcinnis Mcintire Mcintosh
Mcinturff Mcintyre Mciver Mcjunkin Mckain Mckamey Mckay Mckean Mckechnie Mckee Mckeehan Mckeel Mckeen
Mckeever Mckellar Mckelvey Mckelvy Mckenna Mckenney Mckenny Mckenzie Mckeon Mckeown Mckernan Mckey
Mckibben Mckie Mckillip Mckim Mckinley Mckinney Mckinnie Mckinnis Mckinnon Mckinsey Mckinstry Mckinzie
Mckissack Mckissick Mckittrick Mcknight Mckown Mckoy Mclain Mclamb Mclane Mclaren Mclaughlin Mclaurin
Mclean Mclellan Mclemore Mclendon Mclennan Mcleod Mclin Mcloud Mcloughlin Mcmahan Mcmahon Mcmanis Mcmann
Mcmanus Mcmaster Mcmasters Mcmath Mcmeans Mcmichael Mcmillan Mcmillen Mcmiller Mcmillian Mcmillin
Mcmillion Mcmillon Mcminn Mcmorris Mcmullan Mcmullen Mcmullin Mcmurray Mcmurry Mcmurtry Mcnab Mcnabb
Mcnair Mcnally Mcnamara Mcnamee Mcnary Mcnatt Mcnaughton Mcneal Mcnealy Mcnear Mcneeley Mcneely Mcneese
Mcneil Mcneill Mcnelly Mcnerney Mcnett Mcnew Mcnicholas Mcnichols Mcniel Mcnulty Mcnutt Mcpeak Mcpeek
Mcpeters Mcphail Mcphee Mcpherson Mcquade Mcquaid Mcquay Mcqueen Mcquillen Mcquiston Mcrae Mcray
Mcreynolds Mcroberts Mcshane Mcsherry Mcspadden Mcswain Mcsweeney Mctaggart Mcvay Mcveigh Mcvey Mcvicker
Mcwhirter Mcwhorter Mcwilliams Meacham Mead Meade Meader Meador Meadors Meadows Meads Meagher Meaney Means
Mears Mease Meaux Mebane Mecham Medders Medeiros Medellin Mederos Medford Medina Medley Medlin Medlock
Medrano Meece Meehan Meek Meeker Meekins Meeks Mefford Mehaffey Mehl Mehta Meier Meighan Meikle Meiners
Meisner Meissner Meister Mejia Mejias Mejorado Melancon Melanson Melby Melcher Melchior Melchor Meldrum
Mele Melendez Melendrez Melgar Melgoza Meli Melillo Melin Mellen Mellinger Mello Mellon Mellor Mellott
Melnick Melo Melson Melton Meltzer Melville Melvin Mena Menard Menchaca Mendel Mendelsohn Mendelson
Mendenhall Mendes Mendez Mendieta Mendiola Mendonca Mendosa Mendoza Menefee Menendez Meneses Meng Mengel
Menges Menjivar Menke Mentzer Menzel Mera Meraz Mercado Merced Mercedes Mercer Merchant Mercier Mercuri
Mercurio Meredith Merida Merideth Merino Meriwether Merkel Merkle Merlino Merlo Merrell Merriam Merrick
Merrifield Merrill Merriman Merritt Merriweather Merry Merryman Mertens Mertz Merwin Merz Mesa Messenger
Messer Messersmith Messick Messier Messina Messinger Messmer Messner Mestas Metcalf Metcalfe Metheny
Metivier Metoyer Mettler Metts Metz Metzger Metzinger Metzler Meunier Meurer Meyer Meyers Meza Miceli
Michael Michaelis Michaels Michaelson Michalak Michalski Michaud Michel Michell Michels Michelson Mick
Mickel Mickelson Mickens Mickey Mickle Middaugh Middendorf Middlebrook Middlebrooks Middleton Midgett
Midkiff Miele Mielke Mier Miera Miers Migliore Miguel Mijares Mike Mikel Mikell Mikesell Mikkelsen Mikula
Milam Milan Milano Milazzo Milburn Miles Miley Milford Milian Millan Millar Millard Millen Miller Millet
Millett Millette Millhouse Millican Milligan Milliken Milliman Milliner Millington Million Milliron Millis
Millman Millner Mills Millsap Millsaps Millwood Milne Milner Milo Milstead Milton Mimms Mims Minard
Minarik Minaya Mincey Minch Minder Miner Mines Ming Mingo Mingus Minick Mink Minks Minner Minnich Minnick
Minnis Minor Minter Minton Mintz Minyard Mirabal Miracle Miraglia Miramontes Miranda Mire Mireles Miron
Mishler Miskell Misner Mistretta Mitcham Mitchel Mitchell Mitchem Mitchum Mitton Mitts Mitzel Mixon Mixson
Miyamoto Mize Mizell Mizer Mizrahi Moak Moats Moberg Moberly Mobley Mock Modica Modlin Moeller Moen Moffat
Moffatt Moffet Moffett Moffit Moffitt Mogensen Mohamed Mohammad Mohammed Mohan Mohler Mohn Mohr Moir Moise
Mojica Moler Moles Molina Molinari Molinaro Moline Moll Moller Mollett Molloy Molnar Moloney Molter Monaco
Monaghan Monahan Monarrez Moncada Moncrief Monday Mondragon Monette Money Mong Monge Monger Monier Moniz
Monk Monks Monn Monreal Monroe Monroy Monsen Monson Monsour Montag Montague Montalvo Montana Montanez
Montano Monte Monteiro Monteith Montejano Monteleone Montelongo Montemayor Montenegro Montero Montes
Montez Montgomery Monti Montiel Montijo Montoya Monty Montz Monzo Monzon Moodie Moody Mook Moon Mooney
Mooneyham Mooneyhan Moor Moore Moorefield Moorehead Moorer Moores Moorhead Mooring Moorman Moos Moose Mora
Morabito Morales Moralez Moran Morano Morant More Moreau Moree Morehead Morehouse Moreira Morejon Morel
Moreland Morell Morelli Morello Morelock Moreno Moretti Moretz Morey Morfin Morford Morgan Morganti
Morgenstern Mori Moriarty Morin Moring Morison Morissette Morita Moritz Mork Morlan Morley Morman Morning
Morningstar Moro Morones Moroney Morrell Morrill Morris Morrison Morrissette Morrissey Morrone Morrow
Morse Mortensen Mortenson Mortimer Morton Morvant Mosby Mosca Mose Moseley Mosely Moser Moses Mosher
Moshier Mosier Moskowitz Mosley Mosqueda Moss Mosser Mossman Mosteller Mota Mote Moten Motes Motley Moton
Mott Motta Motter Motz Moua Moulder Moulton Moultrie Moultry Mounce Mount Mountain Mounts Mouser Mousseau
Mouton Mouzon Mowbray Mowen Mower Mowery Mowrey Mowry Moxley Moya Moye Moyer Moyers Moylan Moyle Moynihan
Mozingo Mraz Mroz Mucha Mudd Mudge Mueller Muff Muhammad Muir Muirhead Mulcahy Mulder Muldoon Muldowney
Muldrow Mulford Mulhall Mulhern Mulholland Mulkey Mull Mullane Mullaney Mullen Mullenax Mullens Muller
Mullett Mulligan Mullikin Mullin Mullinax Mullings Mullins Mullis Mulloy Mulvaney Mulvey Mulvihill Mumford
Mumma Mummert Munch Muncie Muncy Mund Munday Mundell Munden Mundt Mundy Munford Munger Mungo Munguia Muniz
Munk Munn Munos Munoz Munro Munroe Munsell Munsey Munson Munz Murakami Murawski Murchison Murdoch Murdock
Murguia Murillo Murley Muro Murph Murphey Murphree Murphy Murr Murray Murrell Murrieta Murrow Murry
Murtagh Murtha Muse Musgrave Musgrove Music Musick Musselman Musser Musso Musson Mustafa Musto Mutchler
Muth Mutter Myatt Myer Myers Myhre Myles Mynatt Myres Myrick Myron Mysliwiec Naber Nabors Naccarato Nace
Nadeau Nader Nadler Nagata Nagel Nagle Nagy Nail Nair Najar Najera Nakagawa Nakamura Nakano Nall Nalley
Nalls Nally Nance Nantz Napier Napoleon Napoli Napolitano Napper Nappi Naquin Naranjo Narcisse Nardi
Nardone Naron Narron Narvaez Nash Nason Nassar Nasser Natal Natale Nathan Nathaniel Nation Nations
Natividad Natoli Naughton Naugle Nault Nauman Naumann Nava Navarette Navarra Navarre Navarrete Navarrette
Navarro Navas Nave Naylor Nazario Neace Neagle Neal Neale Nealon Nealy Near Neary Nease Nebel Neblett
Necaise Nedd Neece Needham Neel Neeley Neely Neer Neese Neff Negrete Negri Negron Neher Nehls Neidig
Neighbors Neil Neill Neilsen Neilson Neiman Nell Nellis Nelms Nelsen Nelson Nemec Nemeth Neri Nero Nesbit
Nesbitt Nesmith Ness Nester Nestor Netherton Nettles Nettleton Netzer Neubauer Neufeld Neuman Neumann
Nevarez Nevels Neves Neveu Neville Nevin Nevins Nevitt Nevius Newberg Newbern Newberry Newbill Newbold
Newborn Newburn Newby Newcomb Newcomer Newell Newhall Newhouse Newkirk Newland Newlin Newlon Newman
Newport Newsom Newsome Newson Newton Nguyen Nicastro Nice Nicely Nichol Nicholas Nicholes Nicholls Nichols
Nicholson Nick Nickel Nickell Nickels Nickelson Nickens Nickerson Nicklas Nickle Nickles Nickols Nicks
Nickson Nicol Nicola Nicolai Nicolas Nicoletti Nicoll Nida Niebuhr Niehaus Nielsen Nielson Nieman Niemann
Niemeyer Niemi Nies Nieto Nieves Nightingale Nigro Niles Nilsen Nilson Nilsson Nimmo Nimmons Nims Nino
Nipp Nipper Nisbet Nishimura Nissen Nitz Nivens Nixon Noah Noble Nobles Noblitt Nocera Nock Noda Noel
Noell Noga Nokes Nolan Noland Nolasco Nolen Noles Nolette Nolin Noll Nolte Nolting Noon Noonan Noone
Norberg Norby Norcross Nord Norden Nordin Nordman Nordstrom Norfleet Noriega Norman Normand Normandin
Norris Norsworthy North Northcutt Northern Northington Northrop Northrup Northup Norton Norvell Norwood
Noto Nott Nottingham Nova Novack Novak Novick Novoa Novotny Nowak Nowakowski Nowell Nowicki Nowlin Noyes
Noyola Nuckols Nugent Null Numbers Nunes Nunez Nunley Nunn Nunnally Nunnery Nuno Nurse Nusbaum Nuss
Nussbaum Nutt Nuttall Nutter Nutting Nuzzo Nyberg Nygaard Nyman Nystrom Oakes Oakley Oakman Oaks Oates
Oatman Obanion Obannon Ober Oberg Oberlander Oberle Oboyle Obregon Obrian Obrien Obryan Obryant Obyrne
Ocallaghan Ocampo Ocasio Ochoa Ochs Oconnell Oconner Oconnor Odaniel Oday Oddo Odea Odegaard Odell Oden
Odle Odom Odoms Odonnell Odum Oehler Oestreich Ofarrell Offutt Ogan Ogara Ogata Ogawa Ogburn Ogden Ogilvie
Ogle Ogles Oglesby Ogletree Ogorman Ogrady Ogren Ohagan Ohalloran Ohanlon Ohara Ohare Ohearn Ohler Ohman
Ojeda Okamoto Okane Okeefe Okelley Olague Olander Olaughlin Oldaker Olden Oldenburg Oldfield Oldham Olds
Olea Oleary Oles Oleson Olguin Olin Olinger Oliphant Oliva Olivares Olivarez Olivarria Olivas Olive
Oliveira Oliver Olivera Oliveras Oliveri Oliverio Olivier Olivieri Olivo Oller Ollie Ollis Olmeda Olmo
Olmos Olmstead Olmsted Olney Oloughlin Olsen Olson Olsson Olszewski Olvera Omalley Oman Omar Omara Omeara
Oneal Oneil Oneill Oney Onorato Ontiveros Oppenheim Opperman Oquendo Oquinn Oram Orange Orchard Orcutt
Ordaz Ordonez Ordway Orear Oreilly Orellana Oren Orenstein Organ Oritz Orlando Orlowski Orman Orme Ormond
Ormsby Orndorff Ornelas Orona Oropeza Orosco Orourke Orozco Orris Orsini Orta Ortega Ortego Ortegon Ortez
Orth Ortis Ortiz Orton Orvis Osborn Osborne Osbourne Osburn Osby Oscar Osgood Oshaughnessy Oshea Oshields
Oshiro Osman Osmond Osorio Ospina Ostby Osteen Oster Osterberg Osterman Ostler Ostrander Ostrom Ostrowski
Osullivan Osuna Oswald Oswalt Otani Otero Otey Otis Otoole Otte Otten Ottinger Ottley Otto Otwell Oubre
Ouellette Ousley Outland Outlaw Ouzts Ovalle Overall Overbay Overbey Overby Overcash Overholt Overman
Overstreet Overton Overturf Oviedo Owen Owenby Owens Owensby Owings Ownby Owsley Oxendine Oxford Oxley
Oyler Ozment Ozuna Pablo Pabon Pabst Pace Pacheco Pack Packard Packer Paddock Paden Padgett Padilla Padron
Padula Paez Pagan Pagano Page Pagel Pahl Paige Paine Painter Pair Paisley Paiva Paiz Palacio Palacios
Paladino Palafox Palazzo Palazzolo Palen Palermo Palko Palladino Palm Palma Palmateer Palmatier Palmer
Palmeri Palmieri Palmore Palmquist Palomares Palomino Palomo Palumbo Pancoast Panek Pang Pangburn Pangle
Paniagua Pankey Pannell Pantoja Panton Paolucci Papa Papadopoulos Pape Papenfuss Papineau Papke Papp
Pappalardo Pappas Paquet Paquette Paquin Parada Paradis Paradise Paradiso Paramore Pardee Pardo Pardue
Pare Paredes Parent Parente Parenteau Parham Parikh Paris Parise Parish Parisi Parisien Park Parke Parker
Parkerson Parkes Parkhill Parkhurst Parkin Parkins Parkinson Parkison Parkman Parks Parmelee Parmenter
Parmer Parmley Parnell Paro Parr Parra Parramore Parrett Parrino Parris Parrish Parrott Parry Parsley
Parson Parsons Partain Partee Partida Partin Partington Partlow Parton Partridge Parvin Pascal Pascale
Paschal Paschall Pasco Pascoe Pascua Pascual Pasillas Pasley Pasquale Pass Passmore Pastor Pastore
Pastrana Patch Patchett Pate Patel Patenaude Paterson Patillo Patino Patnaude Patnode Paton Patricio
Patrick Patridge Patt Patten Patterson Patti Pattison Patton Patty Paugh Paul Pauley Pauli Paulin Pauline
Paulino Paulk Paull Pauls Paulsen Paulson Paulus Pauly Pavlik Pavone Pawlak Pawlowski Paxson Paxton Payan
Payne Paynter Payson Payton Peabody Peace Peach Peachey Peacock Peak Peake Pearce Pearcy Pearl Pearlman
Pearman Pearsall Pearson Peart Pease Peaslee Peasley Peavey Peavler Peavy Peay Peck Peckham Pecor Pecora
Pecoraro Peden Pedersen Pederson Pedigo Pedraza Pedro Pedroza Peebles Peed Peek Peel Peele Peeler Peeples
Peer Peery Peet Peete Pegg Pegram Peguero Pegues Peiffer Peirce Pelaez Pelayo Pelchat Pelfrey Pelham
Pelkey Pell Pellegrin Pellegrini Pellegrino Pellerin Pelletier Pelley Peloquin Pelt Peltier Pelton Peltz
Peluso Pemberton Pena Penaloza Pence Pendarvis Pendelton Pender Pendergast Pendergraft Pendergrass
Pendleton Pendley Peng Penick Penix Penland Penley Penman Penn Pennell Penner Penney Pennington Pennock
Penny Penrod Penrose Penson Pentecost Penton Penwell People Peoples Pepe Pepin Pepper Peppers Perales
Peralez Peralta Peraza Percival Percy Perdomo Perdue Perea Pereira Perera Peres Pereyra Perez Perham
Perillo Perine Perkins Perkinson Perlman Permenter Perna Pernell Pero Perrault Perreault Perreira Perri
Perrigo Perrin Perrine Perron Perrone Perrotta Perry Perryman Persaud Persinger Person Persons Pesce
Pesina Pete Peter Peterkin Peterman Peters Petersen Peterson Petit Petitt Petree Petrella Petrey Petri
Petrick Petrie Petrillo Petrin Petro Petrone Petrosky Petrucci Petrus Petry Pettaway Pettengill Petterson
Pettey Petti Pettiford Pettigrew Pettis Pettit Pettitt Pettry Pettus Pettway Petty Pettyjohn Pewitt Peyton
Pfaff Pfeffer Pfeifer Pfeiffer Pfeil Pfister Phair Pham Phan Phaneuf Phares Pharr Phelan Phelps Phifer
Philbrick Philbrook Philip Philips Phillip Phillippi Phillips Philpot Philpott Phinney Phipps Phoenix
Phung Piatt Piazza Picard Piccirillo Piccolo Pichardo Piche Pick Pickard Pickel Pickell Pickens Pickering
Pickett Pickle Pickles Picklesimer Picou Pidgeon Piedra Pieper Pier Pierce Piercy Pierre Pierro Pierson
Pifer Pigford Pigg Piggott Pigott Pike Piland Pilcher Pilgrim Pilkington Pillar Pillow Pillsbury Pilon
Pimental Pimentel Pina Pinard Pinckney Pincus Pinder Pine Pineda Pinedo Piner Pinero Pines Pinette Ping
Pinheiro Pinion Pink Pinkard Pinkerton Pinkham Pinkney Pinkston Pinney Pino Pinon Pinson Pinter Pinto
Piotrowski Piper Pipes Pipkin Pipkins Pippen Pippin Pippins Pires Pirkle Pirtle Pisano Piscitelli Pitcher
Pitchford Pitcock Pitman Pitre Pitt Pittenger Pittman Pitts Pitzer Pixley Pizano Pizarro Pizzo Place
Placencia Plaisance Plank Plant Plante Plascencia Plasencia Plaster Plata Platt Player Plaza Pleasant
Pleasants Pledger Plemmons Plemons Pless Pletcher Plotkin Plott Plouffe Plourde Plowman Plum Plumb Plumlee
Plumley Plummer Plunk Plunkett Plyler Poarch Poche Poff Pogue Pohl Pohlman Poindexter Pointer Poirier
Poisson Poitra Poitras Pokorny Polak Polanco Poland Polen Poli Poling Polite Polito Polizzi Polk Pollack
Pollak Pollard Polley Pollitt Pollock Polly Polo Polson Polston Polzin Pomerleau Pomeroy Pompa Pompey
Ponce Pond Ponder Ponds Pons Ponte Pontiff Pontius Ponton Pool Poole Pooler Pooley Poon Poor Poore Poorman
Pope Popham Poplar Poplin Popovich Popp Poppe Porath Porch Porras Port Porter Porterfield Portillo Portis
Porto Portwood Posada Posey Posner Pospisil Poss Post Postell Poston Poteat Poteet Poteete Potter Pottorff
Potts Potvin Poulin Pouliot Poulos Poulsen Poulson Pound Pounders Pounds Powe Powell Power Powers Poyner
Poynter Poythress Prado Prager Prall Prasad Prater Prather Pratt Pray Preble Preciado Predmore Preece
Prejean Premo Prendergast Prentice Prentiss Prescott Presley Presnell Press Pressler Pressley Pressnell
Presswood Preston Prestridge Prettyman Preuss Prevatte Prevost Prewitt Price Prichard Prickett Priddy
Pride Pridemore Pridgen Pridmore Priebe Priest Priester Priestley Prieto Prill Prime Primeaux Primm
Primmer Primus Prince Prindle Prine Pringle Prins Prinz Prior Prisco Pritchard Pritchett Privett Probst
Prochaska Procter Proctor Proffitt Profit Profitt Prokop Proper Propes Propst Prosser Proulx Prout Prouty
Provencher Provenzano Province Provost Prude Pruden Prudhomme Pruett Pruitt Pruneda Prunty Pryce Pryor
Przybylski Puccio Puckett Puente Puentes Puffer Puga Pugh Pugliese Puglisi Pugsley Puig Puleo Pulido
Pullen Pulley Pulliam Pullin Pullins Pullman Pullum Pulver Puma Pumphrey Punch Purcell Purdie Purdue Purdy
Purifoy Purkey Purnell Purpura Pursell Purser Pursley Purtell Purvis Puryear Pusey Putman Putnam Putney
Putt Pyatt Pyle Pyles Pyne Pyron Quach Quackenbush Quade Qualls Quam Quan Quandt Quarles Quarterman Quast
Quattlebaum Quayle Queen Quesada Quesenberry Quevedo Quezada Quick Quigley Quijada Quijano Quiles Quillen
Quimby Quin Quincy Quinlan Quinn Quinney Quinones Quinonez Quint Quintana Quintanilla Quintero Quinton
Quirion Quirk Quiroga Quiros Quiroz Quisenberry Quist Raab Raabe Raap Rabb Rabe Raber Rabideau Rabinowitz
Rabon Raby Race Rachal Rachel Racine Rackers Rackley Radcliff Radcliffe Radel Rademacher Rader Radford
Radke Radley Radtke Rael Rafael Raffa Rafferty Ragan Rager Raggs Ragin Ragland Raglin Ragsdale Ragusa Rahm
Rahman Rahn Raiford Railey Railsback Rainbolt Raine Rainer Raines Rainey Rains Rainville Rainwater Rake
Rakes Rakestraw Raleigh Raley Rall Ralls Ralph Ralston Ramage Rambert Rambo Ramer Rameriz Ramey Ramires
Ramirez Ramm Ramon Ramos Ramsay Ramsdell Ramsey Ranck Rancourt Rand Randall Randazzo Randel Randell Randle
Randles Randolph Raney Range Rangel Ranieri Rank Rankin Rankins Ranney Ransdell Ransom Ransome Ranson
Raper Raphael Rapier Raposa Raposo Rapoza Rapp Rappaport Rarick Rasberry Rasch Rasco Rascoe Rascon Rash
Rashid Raskin Rasmussen Rasnick Ratchford Ratcliff Ratcliffe Rath Rathbone Rathbun Rathburn Rather Rathjen
Ratley Ratliff Ratner Ratzlaff Rauch Raulston Rausch Rauscher Raven Rawlings Rawlins Rawlinson Rawls
Rawson Raya Raybon Rayborn Rayburn Rayfield Rayford Raygoza Rayl Raymer Raymond Rayner Raynor Razo Reach
Read Reader Reading Ready Reagan Real Reale Ream Reamer Reames Reams Reaper Reardon Rearick Reason Reaves
Reavis Reay Reber Recinos Recio Reck Recker Record Rector Reda Redd Redden Reddick Redding Reddish Reddy
Redfern Redfield Redford Reding Redinger Redman Redmon Redmond Redondo Redus Redwine Reece Reed Reeder
Reedy Reel Reep Rees Reese Reeser Reeve Reeves Regalado Regan Reger Regina Regis Register Regnier Rego
Rehberg Rehkop Rehm Reiber Reich Reichard Reichel Reichenbach Reichert Reichman Reid Reider Reidy Reif
Reiff Reilly Reimer Reimers Rein Reina Reiner Reinert Reinhard Reinhardt Reinhart Reinhold Reinke Reinoso
Reis Reiser Reisinger Reiss Reiter Reitz Reliford Remaley Rembert Remick Remillard Remington Remley Remy
Renard Renaud Rencher Renda Render Rendon Rene Reneau Renfro Renfroe Renfrow Renick Renken Renn Renner
Rennie Renninger Reno Renshaw Rentas Renteria Rentz Renwick Renz Renzi Repass Replogle Repp Reppert Resch
Resendez Resendiz Resnick Ressler Rester Restivo Resto Restrepo Retana Rettig Reuter Reveles Revell Revels
Revilla Revis Rexford Reyes Reyna Reynolds Reynosa Reynoso Reza Rezendes Rhames Rhea Rheaume Rhee Rhem
Rhine Rhinehart Rhoades Rhoads Rhode Rhoden Rhodes Rhone Rhoton Rhymer Rhymes Rhyne Ribeiro Ricard Ricardo
Ricci Ricciardi Riccio Rice Rich Richard Richards Richardson Richarson Richburg Richer Richerson Richert
Richeson Richey Richie Richins Richman Richmond Richter Rick Rickard Rickards Ricker Rickert Rickett
Ricketts Rickey Rickman Ricks Rico Riddell Riddick Riddle Ridenhour Ridenour Rideout Rider Ridge Ridgeway
Ridgley Ridgway Ridings Ridley Ridout Riebe Riedel Rieder Riegel Rieger Riehl Rieke Riel Riemer Riendeau
Ries Rife Riffe Riffle Rigby Rigdon Rigg Riggins Riggio Riggle Riggleman Riggs Rigney Rigsby Riker Riles
Riley Rimmer Rinaldi Rincon Rine Rinehart Riner Rines Riney Ring Ringer Ringler Ringo Rink Rinker Riojas
Riordan Rios Rioux Ripley Rippeon Ripple Rippy Risch Riser Rish Risher Risinger Risley Risner Rist Rister
Ritch Ritchey Ritchie Ritenour Rittenhouse Ritter Ritz Ritzman Rivard Rivas Rivenburg River Rivera Riveria
Rivero Rivers Rives Rizer Rizo Rizzi Rizzo Rizzuto Roach Roache Roan Roane Roark Robb Robbins Robbs
Roberge Roberson Robert Roberto Roberts Robertson Robeson Robey Robichaud Robichaux Robicheaux Robidoux
Robillard Robin Robinett Robinette Robins Robinson Robison Robitaille Robledo Robles Robson Roby Roca
Rocco Rocha Roche Rochelle Rochester Rochon Rock Rockett Rockwell Rockwood Rodarte Rodas Roddy Rode Roden
Roderick Rodger Rodgers Rodiguez Rodman Rodney Rodrigez Rodrigue Rodrigues Rodriguez Rodriguz Rodriques
Rodriquez Roebuck Roeder Roehl Roemer Roepke Roesch Roesler Roessler Rogalski Rogan Roger Rogers Rogerson
Rogge Rogowski Rohan Rohde Rohn Rohr Rohrbach Rohrbaugh Rohrer Rojas Rojo Roland Roldan Rolen Rolf Rolfe
Rolfes Roling Roll Rolland Rolle Roller Rollin Rolling Rollings Rollins Rollo Rolon Rolston Romain Romaine
Roman Romano Romanowski Romans Rome Romeo Romer Romero Romig Romine Rommel Romo Romriell Ronan Rondeau
Rondon Rone Roney Ronk Ronquillo Rood Roof Rook Rooker Rooks Rooney Roop Roos Roosa Roose Roosevelt Root
Roper Ropp Roque Rorie Rosa Rosado Rosales Rosalez Rosamond Rosario Rosas Rosati Rosato Roscoe Rose
Roseberry Roseboro Roselli Roseman Rosemond Rosen Rosenbalm Rosenbaum Rosenberg Rosenberger Rosenberry
Rosenblatt Rosenbloom Rosenblum Rosendahl Rosenfeld Rosenow Rosenthal Roser Rosier Rosin Rosinski Rosner
Ross Rosser Rossetti Rossi Rossignol Rossiter Rossman Rosso Rosson Rost Rotella Roten Roth Rothe Rother
Rothermel Rothman Rothrock Rothschild Rothstein Rothwell Rotz Roudebush Rouillard Rouleau Rounds Roundtree
Roundy Rountree Rourke Rouse Rousey Roush Rousseau Roussel Routh Routt Roux Rowan Rowden Rowe Rowell Rowen
Rowland Rowlands Rowles Rowlett Rowley Royal Royals Royalty Roybal Royce Roye Royer Royse Royster Royston
Rozek Rozell Rozier Ruano Ruark Rubalcaba Rubalcava Ruben Rubenstein Rubin Rubino Rubinstein Rubio Ruble
Ruby Ruch Rucker Ruckman Rudd Ruddell Rudder Ruddy Rude Ruder Rudisill Rudnick Rudolph Rudy Rueda Ruel
Ruelas Ruff Ruffin Ruffner Rufus Rugg Ruggeri Ruggiero Ruggles Ruhl Ruis Ruiz Rule Rumbaugh Rumble Rummel
Rumph Rumsey Rundell Rundle Runge Runion Runkle Runnels Runner Runyan Runyon Rupe Rupert Rupp Ruppe
Ruppert Rusch Rush Rushing Rushton Rusk Rusnak Russ Russel Russell Russo Rust Rutan Ruth Rutherford
Rutkowski Rutland Rutledge Rutt Rutter Rutz Ruvalcaba Ruzicka Ryals Ryan Ryans Ryder Ryerson Ryles Rymer
Saad Saari Saavedra Saba Sabatini Sabatino Sabb Sabin Sabo Sabol Sacco Sachs Sack Sackett Sacks Saddler
Sadler Sadowski Saechao Saenz Saephan Saez Saffold Safford Sage Sager Sagers Said Sailor Sain Sainz Saito
Saiz Sala Salaam Salamone Salas Salazar Salcedo Salcido Saldana Saldivar Sale Saleh Salem Salerno Sales
Salgado Salguero Saliba Salinas Salisbury Sallee Salley Salmeron Salmon Salmons Salo Salomon Salsbury
Salter Salters Saltsman Saltzman Salvador Salvatore Salvo Salyer Salyers Salzman Samaniego Samayoa Samford
Sammons Samons Samora Sample Samples Sampson Sams Samsel Samson Samuel Samuels Samuelson Sanabria Sanborn
Sanches Sanchez Sancho Sand Sandberg Sandefur Sandell Sander Sanderlin Sanders Sanderson Sandford Sandidge
Sandifer Sandler Sandlin Sandoval Sandoz Sandridge Sands Sandstrom Sandusky Sandy Saner Sanfilippo Sanford
Sanger Sangster Sankey Sanmiguel Sanner Sanor Sansom Sanson Sansone Sant Santacruz Santamaria Santana
Santangelo Santee Santiago Santillan Santillo Santini Santistevan Santo Santoro Santos Santoyo Santucci
Sapien Sapienza Sapp Sappington Sarabia Saragosa Saravia Sargeant Sargent Sarmiento Sarno Sartain Sartin
Sartor Sarver Sasaki Sass Sasser Sasso Satchell Sather Sato Satterfield Satterlee Satterwhite Sattler
Sauceda Saucedo Saucier Sauer Saul Sauls Saulsberry Saulsbury Saunders Sauter Sauve Savage Savala Savarese
Savell Saville Savino Savoie Savoy Sawicki Sawyer Sawyers Saxon Saxton Sayer Sayers Sayler Sayles Saylor
Saylors Sayre Scaggs Scaife Scala Scales Scalf Scalise Scanlan Scanlon Scannell Scarberry Scarborough
Scarbrough Scarlett Scates Schaaf Schaal Schacht Schade Schaefer Schaeffer Schafer Schaff Schaffer
Schaffner Schaible Schall Schaller Schank Schantz Schaper Scharf Scharff Schatz Schaub Schauer Schechter
Scheel Scheer Scheetz Scheffler Scheiber Scheid Schell Scheller Schenck Schenk Scher Scherer Schermerhorn
Scherr Schexnayder Schiavo Schiavone Schick Schiff Schiffer Schiffman Schild Schill Schiller Schilling
Schillinger Schimmel Schindler Schipper Schippers Schirmer Schiro Schlegel Schleicher Schlemmer Schlenker
Schlesinger Schley Schlichting Schloss Schlosser Schlueter Schmaltz Schmeling Schmid Schmidt Schmit
Schmitt Schmitz Schmucker Schnabel Schneck Schneider Schnell Schnieders Schoch Schock Schoen Schoenberger
Schoenfeld Schoenrock Schofield Scholl Scholz Schoolcraft Schooley Schoonmaker Schoonover Schorr Schott
Schrader Schram Schramm Schrecengost Schreck Schreffler Schreiber Schreier Schreiner Schrimsher Schrock
Schroder Schroeder Schroer Schroeter Schroth Schrum Schrupp Schubert Schuck Schueler Schueller Schuette
Schuetz Schuh Schuldt Schuler Schull Schuller Schulman Schulte Schultz Schulz Schulze Schumacher Schumaker
Schuman Schumann Schupp Schuster Schutt Schutte Schutz Schuyler Schwab Schwan Schwandt Schwanke Schwartz
Schwarz Schweiger Schweigert Schweitzer Schweizer Schwenk Schwindt Scipio Scofield Scoggins Scott Scotti
Scotto Scoville Scranton Scriber Scribner Scriven Scrivner Scroggins Scroggs Scruggs Scudder Scull Scully
Scurlock Scurry Seabolt Seaborn Seabrook Seager Seagle Seagraves Seal Seale Seales Sealey Seals Sealy
Seaman Seamans Seamon Searcy Searle Searles Sears Sease Seaton Seaver Seavey Seawright Seay Sebastian
Sebring Sechrist Secor Secrest Seda Seddon Sedgwick Sedillo Seeber Seefeldt Seeger Seeley Seely Seeman
Seery Seese Segal Segarra Segars Seger Segovia Segrest Seguin Segura Seibel Seiber Seibert Seibold Seidel
Seidl Seidman Seifert Seigler Seiler Seitz Selby Selden Selders Seldon Self Selfridge Selig Sell Sellars
Selleck Sellers Sellman Sellner Sells Selman Selph Seltzer Selvidge Selzer Seman Semple Sena Senecal Seng
Senger Senior Senn Senter Sepulveda Sequeira Sera Serafin Sergent Serio Sermons Serna Serpa Serra Serrano
Serrato Servantes Servin Sesco Session Sessions Sessoms Seth Setliff Setser Settle Settles Setzer
Severance Severin Severson Sevier Sevigny Sevilla Seward Sewell Sexton Seybert Seyler Seymore Seymour
Shabazz Shackelford Shackleford Shade Shadle Shadwick Shaeffer Shafer Shaffer Shah Shahan Shain Shamblin
Shanahan Shand Shane Shaner Shank Shankle Shanklin Shanks Shanley Shannon Shapiro Sharkey Sharma Sharon
Sharp Sharpe Sharpton Sharrow Shatley Shattuck Shatzer Shaughnessy Shaul Shaver Shavers Shaw Shawver Shay
Shea Shead Sheaffer Sheahan Shealey Shealy Shear Sheard Shearer Shearin Shears Shedd Sheedy Sheehan Sheehy
Sheets Sheetz Sheffer Sheffield Shehan Sheilds Shelby Sheldon Sheley Shell Shellenbarger Shelley Shelly
Shelor Shelton Shen Shenk Shepard Shepardson Sheperd Shephard Shepherd Sheppard Sher Sherburne Sherer
Sheridan Sheriff Sherlock Sherman Sherrard Sherrell Sherrer Sherrill Sherrod Sherry Sherwin Sherwood
Shetler Shew Shewmaker Shick Shields Shiffer Shifflett Shiflett Shih Shilling Shim Shimizu Shin Shinault
Shine Shingleton Shinn Shipe Shipley Shipman Shipp Shippy Shirey Shirk Shirley Shisler Shively Shiver
Shivers Shives Shoaf Shock Shockey Shockley Shoemake Shoemaker Shoffner Shofner Sholar Sholes Shook Shoop
Shope Shore Shores Shorey Short Shorter Shortridge Shorts Shortt Shotwell Shoulders Shoup Shouse Shover
Showalter Showers Shows Shrader Shreffler Shreve Shriver Shropshire Shrout Shroyer Shrum Shryock Shubert
Shuck Shue Shuey Shufelt Shuff Shuffler Shuford Shuler Shull Shulman Shults Shultz Shumaker Shuman Shumate
Shumpert Shumway Shunk Shupe Shurtleff Shurtz Shuster Shute Shutt Shuttleworth Shutts Sias Sibert Sibley
Sicard Siciliano Sickler Sickles Siddiqui Siders Sides Sidhu Sidney Sidwell Sieber Siebert Siefert Sieg
Siegel Siegfried Siegle Siegrist Siemens Siems Sierra Sievers Sievert Sifford Sifuentes Sigala Sigler
Sigman Sigmon Sigmund Sikes Sikora Sikorski Silas Silber Silberman Silcox Siler Silk Sill Sills Silva
Silvas Silveira Silver Silvera Silverberg Silverman Silvernail Silvers Silverstein Silvester Silvestre
Silvestri Silvey Silvia Silvis Simard Simas Simcox Simek Simental Simeone Simkins Simmerman Simmers Simmon
Simmonds Simmons Simms Simon Simonds Simone Simoneau Simoneaux Simonetti Simons Simonsen Simonson Simonton
Simpkins Simpson Sims Sinclair Sine Sines Sing Singer Singh Singletary Singleton Singley Sinha Sink Sinn
Sinnott Sinquefield Sipe Sipes Sipos Sipp Sippel Sipple Sirmans Sirois Sisco Sisk Sisler Sisneros Sison
Sisson Sistrunk Sites Sitton Sizemore Sizer Skaggs Skalski Skeen Skeens Skeete Skelley Skelly Skelton
Skiba Skidmore Skiles Skillern Skillman Skinner Skipper Skipworth Sklar Skoog Skow Slack Slade Slagle
Slane Slape Slate Slater Slaton Slattery Slaugh Slaughter Slaven Slavens Slavin Slawson Slay Slayden
Slayton Sledge Sleeper Slezak Slick Sliger Sloan Sloane Sloat Slocum Slone Sloss Slover Sluder Slusher
Sluss Slusser Slye Small Smalley Smalls Smallwood Smart Smartt Smathers Smead Smedley Smelley Smelser
Smeltzer Smidt Smiley Smit Smith Smither Smitherman Smithers Smithey Smithson Smithwick Smoak Smock Smolen
Smoot Smotherman Smothers Smtih Smyth Smythe Snapp Snavely Snead Sneed Snell Snelling Snelson Snider
Snipes Snoddy Snodgrass Snook Snow Snowden Snyder Soares Sobel Sobers Socha Soderberg Soderquist Sohn
Soileau Sokol Sokolowski Solano Solar Solares Solari Solberg Soler Soles Solis Soliz Sollars Solley
Soloman Solomon Solorio Solorzano Solt Soltis Soltys Solum Somers Somerville Sommer Sommerfield Sommers
Sommerville Song Songer Sonnenberg Sonnier Sons Sontag Soper Sorensen Sorenson Sorg Soria Soriano Sorrell
Sorrells Sorrels Sorrentino Sosa Sosebee Sotelo Soto Sotomayor Sottile Soucy Souder Souders Soukup Soule
Soules Sours Sousa South Southall Southard Souther Southerland Southern Southwell Southwick Southwood
Southworth Souza Sowa Sowards Sowder Sowell Sowers Spada Spadaro Spade Spady Spaeth Spafford Spahn Spain
Spalding Spangler Spann Spano Sparkman Sparks Sparling Sparrow Spataro Spates Spaulding Speakman Speaks
Spear Spearman Spears Specht Speck Spector Speed Speegle Speer Speers Speicher Speidel Speier Speight
Speights Speirs Spell Speller Spellman Spells Spence Spencer Spengler Spenser Sperling Sperry Spicer
Spiegel Spielman Spier Spiers Spies Spiker Spikes Spillane Spiller Spillers Spillman Spina Spindler
Spinella Spinelli Spink Spinks Spinner Spinney Spires Spitler Spitz Spitzer Spiva Spivey Splawn Spohn
Spoon Spooner Spotts Spradley Spradlin Spradling Spraggins Sprague Spratt Spray Sprayberry Sprenger
Spriggs Spring Springer Springfield Springs Sprinkle Sproles Sproul Sprouse Spruell Spruill Spry Spurgeon
Spurlin Spurling Spurlock Spurr Spurrier Square Squire Squires Sroka Staab Staats Stabile Stabler Stacey
Stach Stack Stackhouse Stacks Stacy Stadler Staff Stafford Stage Stagg Staggers Staggs Stagner Stahl
Stahlman Stair Stalcup Stalder Staley Stalker Stall Stallard Stallcup Stalling Stallings Stallworth
Stalnaker Stalter Stalvey Stambaugh Stamey Stamm Stamp Stamper Stampley Stamps Stanback Stancil Standard
Standifer Standish Standley Standridge Stanek Stanfield Stanfill Stanford Stang Stange Stanger Stangl
Stanhope Stankiewicz Stanko Stanley Stannard Stansberry Stansbury Stansel Stansell Stansfield Stanton
Stapler Staples Stapleton Stapp Starbuck Starcher Stark Starke Starkey Starks Starling Starnes Starns
Starr Starrett Staten States Statler Staton Staub Stauffer Stayton Stclair Stcyr Stead Steadham Steadman
Stearns Stebbins Stec Steck Stecker Stedman Steed Steel Steele Steelman Steely Steen Steere Steeves
Stefanski Steffan Steffen Steffens Steffes Steffey Stegall Steger Stegman Stegner Stehle Steib Steiger
Stein Steinbach Steinbeck Steinberg Steiner Steinke Steinman Steinmetz Stell Stella Stelly Stelzer Stemple
Stenberg Stender Stenger Stennett Stennis Stenson Stephan Stephen Stephens Stephenson Stepney Stepp
Steptoe Sterling Stern Sternberg Sterner Sterns Sterrett Stetler Stetson Steven Stevens Stevenson Stever
Steverson Steward Stewart Stgeorge Stgermain Sthilaire Stice Stich Stickel Stickler Stickles Stickley
Stickney Stidham Stiefel Stier Stiff Stiffler Stigall Stiles Still Stiller Stillings Stillman Stills
Stillwell Stilson Stiltner Stilwell Stimpson Stimson Stine Stiner Stines Stingley Stinnett Stinson
Stirling Stites Stith Stitt Stiver Stivers Stjean Stjohn Stlaurent Stlouis Stock Stockard Stockdale
Stocker Stocking Stockman Stocks Stockstill Stockton Stockwell Stoddard Stoehr Stoffel Stogner Stokely
Stoker Stokes Stoll Stolle Stoller Stollings Stolp Stolte Stoltz Stoltzfus Stolz Stone Stonebraker
Stoneburner Stonecipher Stoneking Stoneman Stoner Stonge Stoops Storch Storer Storey Storie Stork Storm
Storms Storrs Story Stotler Stott Stotts Stoudt Stouffer Stough Stoughton Stout Stovall Stover Stowe
Stowell Stowers Stpeter Stpierre Strachan Strack Strader Stradley Strahan Straight Strain Strait Straka
Straley Strand Strang Strange Strasser Stratton Straub Strauch Straughter Straus Strausbaugh Strauser
Strauss Straw Strawbridge Strawn Strawser Strayer Streater Strecker Street Streeter Streetman Streets
Streit Stribling Stricker Strickland Strickler Stricklin Stringer Stringfellow Stringfield Stringham
Stripling Strobel Strock Strode Stroh Strohl Strom Stromain Stroman Stromberg Strong Strope Strother
Strothers Stroud Stroup Stroupe Strouse Strout Strozier Struble Struck Strum Strunk Struthers Stryker
Stuart Stubblefield Stubbs Stuck Stucker Stuckey Stucky Studdard Studebaker Studer Studley Stukes Stull
Stults Stultz Stump Stumpf Sturdevant Sturdivant Sturgeon Sturges Sturgill Sturgis Sturm Sturtevant
Stutler Stutts Stutz Stutzman Styles Styron Suarez Suazo Suber Sublett Suda Sudduth Sugg Suggs Suiter
Suits Sullins Sullivan Sultan Sumler Sumlin Summer Summerfield Summerlin Summers Summerville Summey Summy
Sumner Sumpter Sumrall Sumter Sund Sunday Sundberg Sunderland Sunderman Sundquist Sung Suniga Super Surber
Surface Surles Surratt Surrett Sussman Sutcliffe Suter Sutherland Sutphin Sutter Sutterfield Suttle
Suttles Sutton Suzuki Svendsen Svoboda Swafford Swaim Swain Swallow Swan Swaney Swanger Swanigan Swank
Swann Swanner Swanson Swarey Swart Swarts Swartwood Swartz Swasey Swayne Swayze Swearengin Swearingen
Sweat Sweatman Sweatt Sweeney Sweeny Sweet Sweeten Sweeting Sweitzer Swensen Swenson Swett Swick Swider
Swiderski Swift Swigart Swiger Swigert Swilley Swim Swindell Swindle Swindler Swinehart Swiney Swinford
Swing Swingle Swink Swinney Swinson Swint Swinton Swisher Switzer Swofford Swope Swopes Sword Swords
Sydnor Syed Sykes Sylva Sylvain Sylvester Sylvia Symonds Symons Synder Szabo Szeto Szymanski Tabares
Tabarez Tabb Taber Tabor Tabron Tack Tackett Tadlock Tafolla Tafoya Taft Taggart Tague Taing Tait Takacs
Takahashi Talamantes Talamantez Talarico Talavera Talbert Talbot Talbott Taliaferro Talkington Tallant
Tallent Talley Tallman Tally Talmadge Talmage Talton Talty Tamayo Tamez Tammaro Tamura Tanaka Tandy Tang
Tanguay Tankersley Tanksley Tann Tannehill Tannenbaum Tanner Tansey Tant Taormina Tapia Tapley Taplin Tapp
Tapper Tapscott Tarango Tarantino Taranto Tarbox Tardif Tardiff Tarin Tarkington Tarleton Tarpley Tarr
Tarrant Tart Tartaglia Tarter Tartt Tarver Tarvin Tash Tasker Tassone Tate Tatman Tatom Tatro Tatum Taub
Tauber Taul Taulbee Tavares Tavarez Taveras Tawney Taylor Teague Teal Teasley Tebo Tedder Tedeschi Tedesco
Tedford Tedrow Teed Teegarden Teel Teeple Teer Teeter Teeters Teets Tefft Teixeira Tejada Tejeda Telford
Teller Telles Tellez Tellier Tellis Tello Temple Templeman Temples Templeton Templin Teneyck Tengan
Tennant Tenney Tennison Tennyson Tenorio Tepper Teran Terhune Terpstra Terranova Terrazas Terrell Terrill
Terry Terwilliger Tesch Teske Tessier Testa Tester Testerman Teston Teter Tetreault Tevis Tewksbury
Texeira Thach Thacker Thai Thaler Thames Thao Tharp Tharpe Thatcher Thaxton Thayer Theberge Thedford Theis
Theisen Theiss Thelen Theobald Theodore Theriault Theriot Theroux Therrien Thetford Theus Thibault
Thibeault Thibodaux Thibodeau Thibodeaux Thiel Thiele Thielen Thies Thiessen Thigpen Thill Thole Thom
Thoma Thoman Thomas Thomason Thomasson Thome Thompkins Thompson Thoms Thomsen Thomson Thor Thoreson Thorn
Thornberry Thornburg Thorne Thornhill Thornsberry Thornton Thorp Thorpe Thorsen Thorson Thorton Thrall
Thrash Thrasher Threadgill Threatt Threet Thrift Throckmorton Throop Thrower Thurber Thurlow Thurman
Thurmond Thurston Tiano Tibbetts Tibbits Tibbitts Tibbs Tice Tichenor Tickle Tidd Tidwell Tiedeman Tieman
Tiemann Tiernan Tierney Tiffany Tiger Tiggs Tighe Tigner Tijerina Tilford Tilghman Till Tiller Tillery
Tillett Tilley Tillis Tillman Tillotson Tilman Tilson Tilton Timberlake Timko Timm Timmer Timmerman
Timmins Timmons Timms Timothy Tims Tinch Tincher Tindal Tindall Tindell Tindle Tineo Tiner Tingle Tingley
Tinker Tinkham Tinkle Tinney Tinnin Tinoco Tinsley Tippett Tipps Tipton Tirado Tisdale Tittle Titus Tobar
Tobey Tobias Tobin Tobler Tocco Todaro Todd Tokarz Toland Tolar Tolbert Toledo Tolentino Toler Toles
Toliver Toll Tolle Tollefson Tolleson Tolley Tollison Tolliver Tolman Tolson Toman Tomas Tomaszewski
Tomblin Tomes Tomita Tomko Tomlin Tomlinson Tompkins Tompson Toms Tondreau Toner Toney Tong Tonkin Tonn
Toohey Tookes Toole Tooley Toombs Toomer Toomey Toon Toone Toothaker Toothman Topete Topp Topper Topping
Topps Torain Torbert Torgerson Toribio Torkelson Toro Torpey Torrance Torre Torrence Torres Torrey Torrez
Toscano Tosh Toth Totten Touchet Touchette Touchstone Toupin Toups Tousignant Toussaint Tovar Towe Towell
Tower Towers Towery Towle Towler Towles Town Towne Towner Townes Townley Towns Townsel Townsend Townsley
Towry Tracey Tracy Trader Trafton Trahan Trail Trainer Trainor Tramel Trammel Trammell Tran Trantham
Trapani Trapp Trask Traub Trautman Traver Travers Travis Trawick Traxler Traylor Traynor Treadway
Treadwell Treat Treece Trego Tregre Trejo Tremblay Trent Trepanier Tressler Trevino Trew Trexler Triana
Tribble Trice Triche Trigg Triggs Trim Trimble Trimm Trimmer Trinh Trinidad Trinkle Triplett Tripp Tristan
Trivett Trivette Troche Trogdon Troia Troiano Trojanowski Trollinger Trombley Troncoso Trosclair Trosper
Trost Trotman Trott Trotta Trotter Trottier Troup Troupe Trout Troutman Troutt Trowbridge Trower Troxel
Troxell Troxler Troy Troyer Truax Trudeau Trudell True Trueblood Truelove Truesdale Truesdell Truett Truex
Truitt Trujillo Trull Truman Trumble Trumbull Trump Truong Truss Trussell Trusty Tsai Tsan Tsang Tschida
Tseng Tsosie Tubbs Tucci Tuck Tucker Tudor Tuel Tufts Tuggle Tull Tulley Tullis Tullos Tully Tuma Tune
Tung Tunnell Tunstall Tuohy Tupper Turberville Turbeville Turco Turcotte Turek Turgeon Turk Turley Turman
Turnage Turnbow Turnbull Turner Turney Turnipseed Turpin Tusing Tussey Tuten Tuthill Tutor Tutt Tuttle
Twedt Tweed Tweedy Twigg Twiggs Twilley Twitchell Twitty Twombly Twomey Twyman Tyer Tyler Tylor Tyndall
Tyner Tynes Tyre Tyree Tyrell Tyrrell Tyson Tyus Uchida Uecker Ugalde Ugarte Ulibarri Ullery Ullman Ulloa
Ullrich Ulmer Ulrich Umana Umberger Umstead Underhill Underwood Unger Unknow Unrein Unruh Upchurch
Updegraff Updike Upham Upshaw Upson Upton Urban Urbanek Urbano Urbanski Urbina Urena Ureno Uresti Uriarte
Urias Uribe Urich Urquhart Urrutia Urso Usher Usry Ussery Utecht Utley Utter Utterback Vaca Vacca Vaccaro
Vachon Vaden Vadnais Vail Vaillancourt Valadez Valasquez Valdes Valdez Valdivia Valdovinos Vale Valencia
Valente Valenti Valentin Valentine Valentino Valenzuela Valera Valerio Valero Valez Valladares Valle
Vallee Vallejo Vallejos Vallery Valles Valley Valliere Vallo Vallone Valtierra Valverde Vanallen
Vanarsdale Vanatta Vanbrunt Vanburen Vanbuskirk Vancamp Vance Vancleave Vandemark Vandenberg Vanderbilt
Vanderford Vandergriff Vanderhoff Vanderhoof Vandermark Vanderpool Vandeusen Vandeventer Vandiver Vandoren
Vandorn Vandusen Vandyke Vanegas Vanek Vanetten Vanfleet Vang Vangorder Vanguilder Vangundy Vanhook
Vanhoose Vanhorn Vanhorne Vanhouten Vanhoy Vankirk Vanlandingham Vanleer Vanmatre Vanmeter Vann Vannatta
Vanness Vannest Vannorman Vannote Vannoy Vanover Vanpelt Vansant Vanscoy Vansickle Vanslyke Vantassel
Vanvalkenburg Vanwingerden Vanwinkle Vanwormer Vanwyk Vanzandt Vanzant Vara Varela Varga Vargas Varghese
Vargo Varley Varnado Varnell Varner Varney Varnum Vasbinder Vasques Vasquez Vass Vassallo Vassar Vasser
Vath Vaughan Vaughn Vaught Vavra Vazquez Veach Veal Veale Veasey Veatch Veazey Vecchio Vedder Vega Veiga
Veilleux Veit Veitch Veith Vela Velarde Velasco Velasquez Velazco Velazquez Velez Veliz Vella Veloz Veltri
Venable Venegas Venezia Vento Ventura Vera Verde Verdi Verdin Verdugo Verduzco Vereen Vergara Vermillion
Verner Vernon Verret Verrett Verrill Verville Vesely Vess Vessels Vest Vestal Vester Vetter Vezina Viator
Vice Vicente Vick Vickers Vickery Victor Victoria Victorino Victory Vida Vidal Vidales Vidaurri Vides
Vidrine Vidrio Vieira Viens Viera Vierra Viers Vigil Vigue Vila Villa Villagomez Villalba Villalobos
Villalon Villalpando Villalta Villani Villanueva Villanveva Villar Villareal Villarreal Villasenor
Villatoro Villegas Villeneuve Villines Vince Vincent Vinci Vine Vines Vineyard Vining Vinson Vinyard Viola
Violette Viramontes Virgen Virgil Virgin Visser Vital Vitale Vito Viveiros Viverette Viveros Vivian
Viviano Vivier Vizcaino Vizcarra Voelker Vogan Vogel Vogler Vogt Voight Voigt Volk Volkert Volkman Vollmer
Volpe Volz Vong Voorhees Voorhies Vosburgh Vose Voss Votaw Vowell Voyles Vreeland Vroman Vrooman Vuong
Wachtel Wachter Wacker Waddell Waddington Waddle Waddy Wade Wadkins Wadley Wadlington Wadsworth Wafer
Wager Wagers Wages Waggoner Wagner Wagnon Wagoner Wagstaff Waguespack Wahl Waid Wainscott Wainwright Wait
Waite Waiters Waites Waits Wake Wakefield Wakeland Wakeman Walburn Walcott Walczak Wald Walden Waldman
Waldo Waldon Waldrep Waldron Waldrop Waldrup Wales Walk Walker Walko Walkowiak Walkup Wall Walla Wallace
Wallach Wallen Waller Walley Wallick Wallin Walling Wallis Walls Walmsley Walraven Walser Walsh Walston
Walter Walters Walthall Walther Waltman Walton Waltz Walz Wampler Wamsley Wanamaker Wang Wann Wanner
Wansley Warburton Ward Wardell Warden Wardlaw Wardle Wardlow Ware Wareham Warf Warfield Warford Wargo
Waring Wark Warlick Warman Warne Warner Warnick Warnke Warnock Warr Warren Warrick Warriner Warrington
Warrior Warthen Warwick Wash Washam Washburn Washer Washington Wasilewski Wason Wass Wasserman Wasson
Watanabe Watchman Waterbury Waterhouse Waterman Waters Watford Wathen Watkin Watkins Watlington Watson
Watt Watters Watterson Watts Waugh Wayland Wayman Waymire Wayne Weakley Wear Weatherall Weatherby
Weatherford Weatherholt Weatherly Weathers Weathersby Weatherspoon Weatherwax Weaver Webb Webber Weber
Webre Webster Wechsler Wedding Weddington Weddle Wedel Wedgeworth Weed Weeden Weedman Weekes Weekley Weeks
Weems Weese Weesner Wegener Wegner Wehmeyer Wehner Weibel Weidman Weidner Weigand Weigel Weigle Weikel
Weil Weiland Weiler Weimer Wein Weinberg Weinberger Weiner Weingarten Weinmann Weinstein Weinstock
Weintraub Weir Weis Weisberg Weise Weiser Weisgerber Weisman Weisner Weiss Weisser Weissman Weist Weitzel
Welborn Welch Welcome Weldon Weldy Welk Welke Welker Well Weller Welling Wellington Welliver Wellman Wells
Welsch Welsh Welter Welton Welty Wendel Wendell Wendland Wendling Wendt Wenger Wenner Wentworth Wentz
Wentzel Wenz Wenzel Werner Wert Werth Werts Wertz Wescott Wesley Wesner Wesolowski Wessel Wessels Wesson
West Westberg Westberry Westbrook Westbrooks Westcott Westendorf Wester Westerfield Westerlund Westerman
Western Westervelt Westfall Westfield Westgate Westlake Westley Westlund Westman Westmoreland Weston
Westover Westphal Westrick Wetherbee Wetherell Wetherington Wethington Wetmore Wetter Wetzel Wexler Weyand
Weyant Weyer Weymouth Whalen Whaley Wharton Whatley Wheat Wheatley Wheaton Wheeler Wheelock Whelan Wherry
Whetstone Whetzel Whicker Whidden Whiddon Whigham Whipkey Whipple Whisenant Whisenhunt Whisler Whisman
Whisnant Whitacre Whitaker Whitcomb White Whiteaker Whited Whitefield Whitehair Whitehead Whitehill
Whitehorn Whitehouse Whitehurst Whiteley Whitely Whiteman Whitener Whitesel Whitesell Whiteside Whitesides
Whitfield Whitford Whiting Whitis Whitlatch Whitley Whitlock Whitlow Whitman Whitmer Whitmire Whitmore
Whitney Whitsett Whitson Whitt Whittaker Whitted Whittemore Whitten Whittenburg Whittier Whittington
Whittle Whitton Whitty Whitworth Whobrey Whorton Whyte Wible Wick Wicker Wickersham Wickham Wickline
Wicklund Wickman Wicks Wickstrom Wideman Widener Widman Widmer Widner Wiebe Wiechmann Wieczorek Wiegand
Wieland Wiener Wiens Wier Wiersma Wiese Wiesner Wiest Wigfall Wiggin Wiggins Wigginton Wiggs Wight
Wightman Wigington Wigley Wike Wilbanks Wilber Wilbert Wilborn Wilbourn Wilbur Wilburn Wilcher Wilcox
Wilcoxon Wilcoxson Wild Wilde Wilder Wildermuth Wildes Wildman Wilds Wile Wiles Wiley Wilfong Wilford
Wilhelm Wilhite Wilhoit Wilhoite Wiliams Wilk Wilke Wilken Wilkens Wilkerson Wilkes Wilkey Wilkie Wilkin
Wilkins Wilkinson Wilks Will Willaims Willams Willard Willbanks Willcox Wille Willems Willett Willette
Willey Willhite William Williams Williamson Willie Williford Willingham Willis Willison Willits Willman
Willmon Willoughby Wills Willson Wilmer Wilmes Wilmore Wilmot Wilmoth Wilner Wilsey Wilson Wilt Wilton
Wiltse Wiltshire Wiltz Wimberly Wimbish Wimbley Wimbush Wimer Wimmer Winans Winburn Winbush Winchell
Winchester Winder Winders Windham Windle Windley Windom Windsor Wine Winebrenner Winegar Winer Wines
Winfield Winfree Winfrey Wing Wingard Wingate Winger Wingert Winget Wingfield Wingo Wininger Wink Winkel
Winkelman Winkfield Winkle Winkler Winland Winn Winner Winningham Winship Winslow Winsor Winstead Winston
Wint Winter Winters Winton Wireman Wirt Wirth Wirtz Wisdom Wise Wiseman Wiser Wisner Wisniewski Witcher
Witham Withers Witherspoon Withrow Witkowski Witmer Witt Witte Witten Witter Wittman Witty Witzel Wixom
Wofford Wojciechowski Wojcik Wojtowicz Wolak Wolcott Wold Wolf Wolfe Wolfenbarger Wolff Wolfgang Wolfgram
Wolford Wolfson Wolk Wolken Wolter Wolters Wolverton Womac Womack Womble Wong Wood Woodall Woodard
Woodberry Woodburn Woodbury Woodby Woodcock Woodell Wooden Woodfin Woodford Woodham Woodhouse Woodie
Woodland Woodley Woodman Woodring Woodrow Woodruff Woodrum Woods Woodside Woodson Woodward Woodworth Woody
Woodyard Woolard Woolbright Wooldridge Woolery Wooley Woolf Woolfolk Woolford Woolley Woolridge Woolsey
Woolum Woolverton Woosley Wooster Wooten Wooton Wootton Worcester Word Worden Work Workman Works Worley
Worm Wormley Worrall Worrell Worsham Worsley Worth Wortham Worthen Worthey Worthington Worthy Wortman
Wotring Wozniak Wray Wren Wrenn Wright Wrigley Wrobel Wroblewski Wroten Wulf Wulff Wunder Wunderlich
Wunsch Wurst Wurster Wurth Wyant Wyatt Wyble Wyche Wyckoff Wycoff Wylie Wyllie Wyman Wymer Wymore Wynkoop
Wynn Wynne Wyrick Wyse Wysocki Wysong Wyss Xavier Xiong Yaeger Yager Yagi Yale Yamada Yamaguchi Yamamoto
Yamasaki Yamashita Yancey Yancy Yandell Yanes Yanez Yang Yarber Yarborough Yarbrough Yard Yardley Yarnell
Yates Yawn Yazzie Ybanez Ybarra Yeager Yearby Yearwood Yeary Yeates Yelton Yelverton Yeoman Yeomans Yepez
Yerby Yerger Yerkes Yetter Yeung Yingling Yoakum Yockey Yocom Yocum Yoder Yohe Yoho Yokota Yokoyama Yong
Yonker Yoon York Yoshida Yoshioka Yost Yother Youmans Younce Young Youngblood Younger Youngman Youngquist
Youngs Younker Yount Younts Yowell Yuan Yuen Yung Yunker Zabala Zabel Zacharias Zachary Zachery Zack
Zackery Zager Zahn Zajac Zaleski Zalewski Zamarripa Zambrana Zambrano Zamora Zamudio Zander Zanders Zane
Zang Zapata Zapien Zaragoza Zarate Zavala Zayas Zebrowski Zehr Zeigler Zeitler Zeitz Zelaya Zell Zeller
Zellers Zellmer Zellner Zeman Zendejas Zeno Zenon Zepeda Zerbe Zeringue Zermeno Zhang Zhao Zheng Zhou Zick
Ziegler Zielinski Zielke Ziemba Zigler Zimmer Zimmerman Zimmermann Zink Zinn Zirkle Zito Zoeller Zoll
Zoller Zollinger Zook Zorn Zuber Zubia Zucker Zuckerman Zuehlke Zukowski Zullo Zumwalt Zuniga Zurcher
Zwilling Zylstra`;
