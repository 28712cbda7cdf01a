/** Whoever says one of these beside anything wants to buy it, to have a job, or to know a fact: no help, whatever the other words are of. */
export const BUYING = `
te koop, online bestellen, aanbieding, aanbiedingen, actieprijs, kortingscode, kortingsbon, uitverkoop, outlet, solden, black friday, levertijd, bezorgkosten, verzendkosten, retourneren, retour sturen, offerte, offertes, vraagprijs, richtprijs,
prijslijst, goedkoopste, beste koop, vergelijken, consumentenbond, handleiding, gebruiksaanwijzing, specificaties, foutcode, storing e18, dealer, leverancier, groothandel, webshop, webwinkel, online shop, tweedehands prijs, inruilen, leasen, lease, private lease, inruilwaarde, dagwaarde, prijs per m2, per m2, kosten per m2, showroom, abonnement opzeggen, proefabonnement,
beedigd vertaler, beedigde vertaling, creditcard aanvragen, creditcard vergelijken, slotenmaker, bloemen bezorgen, bloemen laten bezorgen, boeket bezorgen, op voorraad, 5 voorraad, jaarkaart, nieuwe abonnee, gaatje vullen, gaatje laten vullen, gaatjes vullen, kies laten trekken, verstandskies laten trekken, kies vullen, maattabel, cv storing, storing cv, ketel storing, groepenkast, groepenkast vervangen, spoed loodgieter, loodgieter spoed, gordijnen laten maken, hond trimmen, hond laten trimmen, trimsalon, autosleutel, sleutel van auto, sleutel van mijn auto, knooppunten, fietsknooppunten, film aanrader, aanrader film, films downloaden, muziek downloaden, pakketje niet aangekomen, pakket niet aangekomen, bestelling niet aangekomen, bitje, knarsbitje,
verhuurbedrijf, te huur, marktwaarde, veiling, veilingsite, vinden online
`
export const BUYING_ELSEWHERE = `
for sale, buy, price, prices, discount, shop, online shop, second hand car, used car, deals
`
export const BUYING_TURKISH = `satilik, fiyat, fiyati, fiyatlari, indirim, ikinci el araba, satin al`

/** Shops, brands and sites. */
export const BRANDS = `
ikea, action, hema, bol, bol com, bol.com, amazon, coolblue, mediamarkt, media markt, wehkamp, zalando, zeeman, kruidvat, etos, trekpleister, da drogist, holland en barrett, rituals, douglas, decathlon, intersport, perry sport, gamma, praxis, hornbach, hubo, intratuin, welkoop, blokker, bcc, postnl, dhl, dpd, expert elektro, xenos, primark, h&m, c&a, zara, wibra, bristol, vanharen, scapino, jysk, leen bakker, kwantum, beter bed, swiss sense, seats and sofas, prenatal,
albert heijn, ah, jumbo, lidl, aldi, plus supermarkt, dirk van den broek, vomar, dekamarkt, spar, picnic, hellofresh, uber eats, deliveroo, gorillas, mcdonalds, burger king, kfc, dominos, starbucks, new york pizza, temu, shein, aliexpress, funda, pararius, kamernet, airbnb, booking com, trivago, corendon, tui, sunweb, transavia, klm, ryanair, easyjet, flixbus, eurostar, center parcs, centerparcs, landal, efteling, walibi, duinrell, madurodam, artis, diergaarde blijdorp, burgers zoo, rijksmuseum, van gogh museum, ziggo dome, ahoy, lowlands, pinkpop, pathe, vue bioscoop, kinepolis,
smeg, weber, garmin, gopro, sonos, jbl, sony, lg, nespresso, tefal, tupperware, brabantia, samsonite, eastpak, rolex, swatch, gucci, chanel, prada, louis vuitton, rayban, birkenstock, crocs, ugg, skoda, seat ibiza, citroen, fiat, mazda, suzuki, honda, nissan, vespa, harley, yamaha, nike, adidas, puma, samsung, iphone, apple watch, huawei, xiaomi, nokia, lenovo, hp, dell, asus, acer, canon, epson, brother printer, bosch, siemens, miele, philips, aeg, whirlpool, dyson, delonghi, senseo, nespresso, gardena, stihl, makita, vaillant, nefit, remeha, yamaha, fender, singer naaimachine, gazelle, batavus, sparta, koga, vanmoof, stokke, bugaboo, nutrilon, tena, omron, playmobil, ravensburger, xbox, nintendo, volkswagen, toyota, peugeot, renault, opel, bmw, mercedes, audi, tesla, kia, hyundai, volvo, ford fiesta,
ziggo, kpn, odido, t mobile, vodafone, simyo, youfone, delta fiber, nationale nederlanden, centraal beheer, dela, monuta, yarden, interpolis, zilveren kruis, menzis, cz zorgverzekering, vgz, anderzorg, ditzo, independer, anwb wegenwacht, randstad, tempo team, adecco, netflix, videoland, disney plus, reddit, lexa, bumble, grindr, wikipedia, google maps, google translate, deepl, basic fit, sportcity, fit for free
`

/** Seeks a job or what it pays. */
export const JOBS = `
krantenwijk, folderwijk, salaris, minimumloon, loonschaal, uurloon, detachering, headhunter, recruiter, vakantiegeld, sollicitatiebrief voorbeeld, motivatiebrief voorbeeld, cv template, cv voorbeeld, cv maken template, baan als, open sollicitatie bij, stageplek hbo, stage hbo, stage marketing, stagevergoeding, salary, maas
`
