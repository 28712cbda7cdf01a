/** Things that people buy. A word of one of these ends many others: "wandelschoenen", "schaakbord". */
export const GOODS = `
accu, accuboormachine, airco, airfryer, aftershave, afwasmachine, aquarium, armband, autostoel, autostoeltje, babyfoon, badjas, badpak, bakplaat, bakvorm,
ballonnen, bankstel, barbecue, barkruk, batterij, batterijen, beamer, behang, behanglijm, beeldscherm, beits, betonmixer, bezem, bikini, bijzettafel, blender, bloembollen, bloempot,
blouse, boormachine, borden, boksbal, boxershort, boxspring, brievenbus, broodbakmachine, broodtrommel, buggy, buitenlamp, bureaustoel, camera, campingstoel, caravan, camper,
cartridge, cartridges, cavia kooi, chromebook, colbert, commode, computermuis, contactlenzen, cosmetica, dakkoffer, deken, dekbed, dekbedovertrek, deodorant, diepvriezer,
dierenvoer, dopper, dremel, droger, droogtrommel, duikbril, dvd, dvd speler, elektrische deken, elektrische step, elpee, emmer, espressomachine, fatbike, fietsaccu, fietshelm,
fietspomp, fietszadel, fietstas, fietsendrager, fitbit, fluitketel, föhn, fornuis, fotocamera, fotolijst, frituurpan, gameboy, garnituur, gasfles, gasfornuis, geurkaars,
gewichten, gitaarsnaren, glasservies, glijmiddel, gourmetstel, grasmaaier, grasmat, grastrimmer, graszaad, grafsteen, grind, haarborstel, haardroger, haarverf, handdoek, handdoeken, handschoenen,
handtas, hangmat, hardloopschoenen, headset, heggenschaar, hengel, hogedrukspuit, hoesje, hometrainer, hondenbrokken, hondenmand, hondenriem, hondenvoer, hondenhok, hondensnoepjes, hoofdkussen, horloge, hoverboard,
inktpatronen, inktpatroon, ipad, iphone, jacuzzi, jaloezie, jaloezieen, jurk, jurken, kaarsen, kachel, kapstok, kattenbak, kattenbrokken, kattengrit, kattenvoer, kattenluik, krabpaal, keramiek servies, kettingzaag, keukenblad,
keukenmachine, keukentrap, kinderbed, kinderstoel, kinderwagen, kinderzitje, klamboe, kledingkast, kledingrek, kleurpotloden, klimrek, koelbox, koelkast, koelvriescombinatie, koekenpan, koffer, koffers, kookplaat,
kookwekker, koptelefoon, kostuum, kozijn, kozijnen, krultang, kruimeldief, kruiwagen, kunstgras, kunstkerstboom, kunstbloemen, kussensloop, ladder, ladekast, laminaat, lampenkap, laptophoes, laptoptas,
lattenbodem, leesbril, legging, legpuzzel, leren jas, lepel, lepels, lipstick, loopband, loopfiets, luchtbed, luchtbevochtiger, luchtreiniger, luidspreker, luiers, luiertas, luxaflex, makeup, mascara, matras, maxi cosi,
messenset, messen, metaaldetector, microfoon, microgolfoven, magnetron, mixer, monitor, mondkapjes, motorhelm, motorolie, muurverf, muziekbox, nachtlampje, naaigaren, nespresso, nietmachine, nietjes, ondergoed, onderbroek,
olieverf, oordopjes, oorbellen, opblaasboot, oplader, oprijplaat, oven, overhemd, overkapping, paklijst, pannen, pannenset, panty, paperclip, paraplu, parasol, parfum, parket, partytent, passpiegel, pepermolen, pennenzak,
pergola, pvc vloer, pindakaas, pingpongtafel, plakband, plantenbak, platenspeler, playmobil, playstation, plafondlamp, poederblusser, polo shirt, poppenhuis, portemonnee, pot grond, potgrond, powerbank, printer,
printerpapier, projector, pyjama, radiator, radiatorfolie, regenjas, regenlaarzen, regenpak, regenton, ribbroek, ring goud, robotstofzuiger, rok, rolgordijn, rolkoffer, rollator tas, romper, rugzak, sandalen,
schaatsen, schakelaar, scheerapparaat, schep, schilderijlijst, schildersezel, schoenen, schommel, schoolagenda, schooltas, schroefmachine, schroevendraaier, schroeven, schuifdeur, schutting, scooter, servies, shampoo, sieraden, sierbestrating,
sjaal, skateboard, skeelers, skis, slaapzak, slaapbank, sleutelhanger, slippers, sloffen, smartwatch, snaren, sneakers, snorkel, sodastream, soepkom, sokken, sofa, soundbar, spaarpot, speakers, spelcomputer, spijkerbroek, spijkers, sportschoenen, sporttas,
stapelbed, statafel, statief, stekker, stekkerdoos, steunkousen, steunzolen, stofzuiger, stofzuigerzak, stofzuigerzakken, stoomreiniger, stopcontact, strijkbout, strijkijzer, strijkplank, surfplank, sweater, t shirt, tablethoes, tafelkleed, tafellaken, tafellamp, tandenborstel,
tandpasta, tapijt, televisie, tent, terrasverwarmer, terrastegels, thermosfles, thermoskan, thermostaat, toetsenbord, tondeuse, toiletpapier, tosti ijzer, trampoline, trapgewei, traphekje, trenchcoat, trouwjurk, trouwpak, trouwringen, tuinbank, tuinhuis, tuinkussens, tuinmeubelen, tuinmeubels,
tuinset, tuinslang, tuinstoel, tuinstoelen, tuintafel, tv meubel, typemachine, usb stick, vaas, vaatwasser, vaatwastabletten, vazen, ventilator, verfkwast, verfroller, verrekijker, verlengsnoer, videokaart, vinyl, vislijn, vitrinekast, vloerkleed, vloerlamp, vlonder, voetbalschoenen, voetbalshirt, vogelkooi, vogelhuisje,
vouwfiets, vriezer, vrieskist, vulpen, wafelijzer, wandklok, wandlamp, wandrek, wasdroger, wasmand, wasmiddel, waspoeder, wasrek, wastafel, waterkoker, waterfilter, weegschaal, wc bril, webcam, wekker, wekkerradio, wimpers, windscherm, winterjas, winterschoenen, wintersokken, wok, xbox, yogamat, zaklamp, zaklantaarn, zand en grind,
zandbak, zeep, zeil, zitzak, zonnebrand, zonnebril, zonnescherm, zwembroek, zwemvest, zwembril, zwembandjes, zwembadje, opblaaszwembad, airsoft, nintendo, nintendo switch, ps5, ps4, gameconsole, lego, duplo, barbie, rubiks kubus, frisbee, vlieger, dartbord, voetbaltafel, speelgoedauto,
auto onderdelen, autoband, autobanden, velgen, trekhaak, dakdrager, ruitenwissers, bougies, remblokken, brommer, scooters, occasion, elektrische auto, aanhangwagen, caravanstalling, bakfiets, e bike, ebike, racefiets, mountainbike, motorkleding,
sigaretten, vape, vapes, wijn, whisky, bier, krat bier, jenever, chips, chocola, hagelslag, frisdrank, koffiebonen, koffiecups, koffiefilters, koffiepads, koffiekopjes, koffiezetapparaat, koffiemachine, theedoek, theepot, theezakjes, kaasschaaf, baksteen, bakstenen, cement, planken, steigerhout, eikenhout,
chocolaatjes, boeket, cadeaubon, kadootje, kerstpakket, kerstboom, kerstballen, vuurwerk, slingers en ballonnen, verkleedkleren, carnavalskostuum, kraamcadeau, bedankje, trouwkaart, trouwkaarten, geboortekaartjes, uitnodigingskaarten, visitekaartjes,
labrador, puppy, puppies, kitten, kittens, papegaai, goudvis, cavia, schildpad, konijnenhok, hondenpuppy, raskat, siervissen,
kinderkleding maat, babykleding maat, gordijnen, vitrage, rolgordijnen, hordeur, horren, klusmateriaal, verf, lak, kwasten, kwast, purschuim, isolatiemateriaal, dakpan, dakpannen, dakraam, deurklink, deurbel, sleutelkastje, cilinderslot, hangslot, rookmelder, brandblusser, koolmonoxidemelder,
sta op stoel, staopstoel, douchestoel, douchekop, wc pot, toiletpot, kraan, traplift, bloeddrukmeter, thermometer, hoortoestel, gehoorapparaat batterij, incontinentiemateriaal, elastische kousen, incontinentieluiers, kunstnagels, pruik, aambeienzalf, elektrische rolstoel kopen, scootmobiel kopen
`

/** Dutch compounds are what their last part is: with one of these at its end a word is a thing. */
export const GOODS_AT_THE_END = `
accu bord borden schoen schoenen laars laarzen broek broeken jas jassen jurk jurken trui truien hemd hemden shirt shirts muts mutsen sokken bril brillen matras matrassen kussen kussens deken laken lakens dekbed stoel stoelen kruk krukken fauteuil
naald naalden garen wol verf kwast kwasten snaren stokken racket rackets keu helm helmen pomp pompen tas tassen zadel ketting rek rekken mand manden riem riemen hok hokken pot potten grond zaad zaden slang slangen maaier schaar scharen zaag machine machines apparaat apparaten apparatuur toestel toestellen
filter filters pads cups bonen zakken kopje kopjes beker bekers lepel lepels vork vorken messen pannen oven ketel ketels lamp lampen gordijn gordijnen tapijt kleed kleden hoes hoezen hoesje hoesjes oplader lader kabel kabels scherm schermen toetsenbord cartridge toner batterij batterijen klok klokken horloge stenen tegel tegels planken palen hek hekken
schutting kraan kranen deuren kozijn kozijnen ramen meubel meubels meubelen meubilair servies boeket zeep shampoo creme zalf olie poeder tabletten spray voer brokken koffer koffers tent tenten kostuum ballen taart onderdelen velgen groothandel bedrading behang keukenkast kledingkast wandkast
tickets kaarten kaartjes tafel tafels kast kasten wand verzekering verzekeringen abonnement abonnementen bezorging sauzen
`
/** Where people sit together, or what is given away: "leestafel", "weggeefkast". */
export const NO_GOODS =
  /(?:eet|lees|stam|koffie|thee|taal|praat|spreek|ontmoetings|maaltijd|buurt|wijk|huiskamer|keuken|werk|lunch|ronde|kook|soep|open|gespreks|speel|weggeef|ruil|deel|geef|voedsel|minibieb|boeken|kerst|wens|stads|duw|rol|zorg)(?:tafels?|kast(?:en)?|kaart(?:en|jes)|kle(?:ed|den)|stoel(?:en)?)$/

/** What a thing is made of, how large it is: beside a thing or a pastime it is one to buy. */
export const OF_GOODS = `
marmer, marmeren, eiken, eikenhouten, teak, teakhout, mahonie, carbon, aluminium, rvs, roestvrij staal, cortenstaal, gietijzer, gietijzeren, kunststof, waterdicht, waterdichte, inklapbaar, inklapbare, draadloos, draadloze, oplaadbaar, oplaadbare, bluetooth, zelfreinigend, zelfreinigende,
inbouw, op maat, maat 36, maat 37, maat 38, maat 39, maat 40, maat 41, maat 42, maat 43, maat 44, maat 45, maat s, maat m, maat l, maat xl, maat xxl, maat 4, maat 92, maat 98, maat 104, maat 116, 140x200, 160x200, 180x200, 90x200, 1000 stukjes, 500 stukjes, 45 cm, 10 liter, 200 liter, 40 liter, 55 inch, 65 inch, 16 inch, 20 inch, 24 inch, 28 inch, hoekmodel
`
