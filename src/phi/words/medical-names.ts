/**
 * Names of drugs, devices and instruments that notes write with a capital letter, and that no list of English
 * words has. Written for this project.
 */
export const medicalNameList = `
Abilify Accolate Accupril Aciphex Actonel Actos Adacel Adalat Adderall Adson Advair Advil Afrin Aggrenox
Albuterol Aldactone Aldrete Aleve Allegra Allis Allopurinol Alphagan Altace Amaryl Ambien Amoxil Anaprox
Ancef Androgel Anoro Antabuse Anusol Apgar Apresoline Aptiom Aquacel Aranesp Aricept Arimidex Arixtra
Armour Army-Navy Aromasin Asacol Astelin Atacand Atarax Ativan Atrovent Augmentin Austedo Avalide Avandia
Avapro Avastin Avelox Avodart Azmacort Azulfidine Babcock Babinski Baclofen Bactrim Bactroban Bakes
Balfour Banzel Bard Basaglar Baumanometer Benadryl Benicar Bentyl Betadine Betapace Bethesda Betoptic
Bexsero Beyfortus Biaxin Bookwalter Boostrix Botox Bovie Braden Breo Breslow Brilinta Brudzinski Bumex
Buspar Bystolic Caduet Calan Camper Captopril Carafate Cardizem Cardura Carter-Thomason Casodex Catapres
Ceclor Ceftin Celebrex Celexa Cellcept Chantix Cheyne-Stokes Chromic Chvostek Cialis Cipro Clarinex
Claritin Clark Cleocin Climara Clinoril Clonidine Clozaril Cobb Cogentin Colace Combivent Combivir
Comirnaty Compazine Concerta Cooper Copaxone Cordarone Coreg Corgard Corlanor Cormack-Lehane Cortef
Cosentyx Cosopt Cottonoid Coumadin Cozaar Crestor Cullen Cymbalta Cytotec Cytoxan Dalmane Daptacel
Darvocet DeBakey Deaver Debakey Decadron Deltasone Demerol Denonvilliers Depakote Depo-Provera Dermabond
Desyrel Detrol Dexon Diabeta Diflucan Digoxin Dilantin Dilaudid Diovan Diprivan Ditropan Diuril
Dobutamine Doppler Dulcolax Dulera Duoneb Dupixent Duragesic Dyazide Ecotrin Effexor Effient Elavil
Eliquis Enablex Enbrel Endo-GIA EndoCatch Endoloop Engerix Entresto Entyvio Epogen Eskalith Estrace
Ethibond Ethilon Evista Exelon Exforge Eylea Farxiga Feldene Femara Fentanyl Finkelstein Fioricet Flagyl
Flexeril Flomax Flonase Florinef Flovent Flucelvax Fluzone Fogarty Foley Fortaz Fosamax Frazier Freer
Frykman Fuhrman Gabapentin Gardasil Garden GelPort Gelfoam Gelpi Gemzar Geodon Gerota Gibson Glasgow
Gleason Gleevec Glucophage Glucotrol Glucovance Gore-Tex Greenfield Groshong Gustilo Haldol Hasson Havrix
Hawkins Heaney Heinecke-Mikulicz Heineke-Mikulicz Hemoclip Hemovac Heparin Herceptin Hesselbach Hickman
Hoffmann Hohmann Homans Humalog Humira Humulin Hyams Hytrin Hyzaar Ibrance Imdur Imitrex Imodium Imuran
Incruse Inderal Ingrezza Invokana Isordil Jackson-Pratt Janeway Jantoven Januvia Jardiance K-Dur
Kayexalate Keflex Kelly Kenalog Keppra Kerendia Kerlix Kernig Kerrison Keytruda Kirschner Klonopin
Klor-Con Kocher Kussmaul Lachman Lactated Lahey Lamictal Lamisil Lanoxin Lantus Lanz Lasix Latuda
Lauge-Hansen Leksell Lempert Lescol Levaquin Levemir Levitra Levophed Levothroid Levoxyl Lexapro
Lhermitte Librium Lidocaine Lidoderm Liga Ligasure Linzess Lioresal Lipitor Lodine Loestrin Lomotil Lone
Lopid Lopressor Lortab Lotensin Lotrel Lotrimin Lovenox Lucentis Lunesta Lupron Luvox Lyrica Macrobid
Mallampati Maloney Marcaine Marlex Mason Mastisol Maxalt Maxzide Mayfield Mayo McBurney McMurray Mediport
Medrol Megace Mellaril Menactra Mepilex Mersilene Metamucil Metzenbaum Mevacor Micardis Microzide Midas
Midodrine Minipress MiraLax Miralax Mirapex Mobic Monocryl Morse Motrin Mounjaro Mucinex Mucomyst Multaq
Murphy Mycostatin Mylanta Namenda Naprosyn Narcan Nardil Nasacort Nasonex Neer Neosporin Nesbit Neupogen
Neurontin Nexium Nexletol Niaspan Nizoral Nolvadex Norco Normodyne Norpace Norton Norvasc Novafil Novolin
Novolog Nubain Nuplazid Ochsner Omnicef Omnipaque Onglyza Opdivo Ortho Ortho-Novum Osler Otezla Oxycontin
Ozempic PDS Pamelor Paxil Paxlovid Pediarix Penfield Pennington Penrose Pentacel Pepcid Pepto Percocet
Periactin Peridex Permax Permcath Pfannenstiel Phalen Phenergan Pitocin Plaquenil Plavix Pletal
Pleur-Evac Pleurovac Pneumovac Pneumovax Port-A-Cath Poupart Pradaxa Praluent Pravachol Prednisone
Premarin Prevacid Prevnar Prilosec Prinivil ProAir ProQuad Procardia Procrit Prograf Prolene Prolia
Propecia Proscar Protonix Proventil Provera Provigil Prozac Pulmicort Pyridium Questran Quinton Ranexa
Raney Ray-Tec Ray-Tech Raytec Reglan Relafen Remeron Remicade Renvela Repatha Requip Restasis Restoril
Retin-A Revia Rexulti Rhinocort Richardson Ringer Ringers Rinne Risperdal Ritalin Rituxan Robaxin
Robinson Robitussin Rocephin Romberg Rotarix Rotateq Roth Rovsing Rumel Rybelsus Rythmol Salter-Harris
Santyl Satinsky Savary Savaysa Scarpa Schatzker Seldane Senn Senokot Septra Serevent Seroquel Shingrix
Silastic Sinemet Sinequan Singulair Sister Skelaxin Skyrizi Soma Sonata Spikevax Spiriva Spurling Stadol
Steinmann Stelara Stelazine Steri-Strip Steri-Strips Steristrips Strattera Struthers Suboxone Subutex
Sudafed Surgicel Surgilon Swan-Ganz Symbicort Synagis Synthroid Tagamet Tamiflu Teflon Tegaderm Tegretol
Telfa Tenormin Tequin Tessalon Tessio Theo-Dur Thompson Thorazine Tiazac Tigan Timoptic Tinel Tisseel
Tofranil Topamax Toprol Toradol Toujeo Tradjenta Trandate Trelegy Tremfya Trendelenburg Trental Tresiba
Tri-Cyclen Tricor Trileptal Trintellix Trousseau Trulicity Tums Tuohy Twinrix Tylenol Tyvaso Ultracet
Ultram Unasyn Uroxatral Urso Valium Valtrex Van Vancomycin Vantin Varivax Vascepa Vaseline Vasotec
Ventolin Veress Versed Vesicare Viagra Vibramycin Vicodin Vicryl Victoza Viibryd Vimpat Vioxx Virchow
Vistaril Vraylar Vytorin Weber Wegovy Weitlaner Wellbutrin Xalatan Xanax Xarelto Xeljanz Xeloda Xeroform
Xolair Xopenex Xylocaine Yankauer Yasmin Zantac Zarontin Zaroxolyn Zebeta Zeppelin Zestoretic Zestril
Zetia Zithromax Zocor Zofran Zoladex Zoloft Zometa Zomig Zosyn Zovirax Zyban Zyloprim Zyprexa Zyrtec
Zyvox`;
