/** Loss, violence, flight and prison, as who lives through them says it and as who offers something writes it. */
export const HARD_LIFE_TOPICS = `
widows: grief loneliness
~ is dood, ~ is net dood, ~ is pas dood, ~ is er niet meer, ~ overleden, ~ is overleden, man is gestorven, vrouw is gestorven, ~ is gestorve, ~ is weggevallen, ~ is wegvallen, ~ weggevallen, ~ is heengegaan, ~ is uit de tijd, ~ moeten begraven, ~ begraven, ~ is ons ontvallen
levenspartner verloor, levenspartner verloren, levensgezel verloren, partner verloor, partner verliezen, partnerverlies, verlies van een partner, verlies partner, na de dood van mijn man, na de dood van mijn vrouw, dood van haar man, dood van zijn vrouw, zonder partner verder
weduwnaar, weduwnaars, weduwen, weduwe, weduwes, weeuwtje, jonge weduwe, jonge weduwnaar, weduwenclub, weduwencafé, mijn maatje is weg na vijftig jaar, bed is leeg naast me, lege plek naast me, haar kant van het bed, zijn stoel is leeg, =avonden zijn lang sinds
sinds hij er niet meer is, sinds zij er niet meer is, nu hij er niet meer is, nu zij er niet meer is, nu mijn man er niet meer is, nu mijn vrouw er niet meer is, voor een koken sinds, weer alleen na het overlijden
en: partner died, spouse died, lost my partner, my partner passed away, loss of a partner, young widow
tr: eşimin ölümü, genç dul, eşim yok artık

bereavement: grief
mijn moeder is weg en ik mis haar, moeder weg, dood verwerken, dood niet verwerken, kan de dood niet verwerken, overlijden verwerken, ik mis haar zo, ik mis hem zo, mis mijn moeder zo, mis mijn vader zo, mis mijn oma, =hoe verder na de dood, weet niet hoe verder zonder
wandelen met gemis, leven met gemis, stil verdriet, verdriet om, verdriet delen, verdriet hebben, vol verdriet, dood van mijn moeder, dood van mijn vader, dood van mijn broer, dood van mijn zus, dood van mijn vriend, gecondoleerd, condoleance, dodenherdenking familie
herdenken, herdenking dierbare, herdenkingsbijeenkomst, lichtjesavond begraafplaats, allerzielen, troost, troosten, troostkamer, troostplek, troosthuis, troostkoffer, rouwkoffie, rouwwandeling, rouwwandelen, rouwtafel, rouwkring, rouwcirkel, rouwmaatje, rouwcoach, rouwcoaching
rouwconsulent, rouwtherapeut, rouw op het werk, rouwarbeid, complexe rouw, gecompliceerde rouw, gestolde rouw, uitgestelde rouw, anticiperende rouw, verlaat verdriet, verlieservaring, verlieservaringen, verliesbegeleiding, omgaan met verlies, verlies een plek geven, steun bij verlies
steun bij rouw, nazorg nabestaanden, nabestaandengroep, nabestaandencafé, lsr rouw, broer of zus verloren, vriend verloren, vriendin overleden, vriend overleden, plotseling overleden, onverwacht overleden, verongelukt, verkeersslachtoffer nabestaanden, vermoord nabestaanden
en: grieving, loss of a loved one, grief group, grief support, my mum died, my dad died, my mother died, my father died, coping with loss
tr: yas tutmak, acımı paylaşmak, annem öldü, babam öldü, yakınımı kaybettim

livingloss: grief living-with-illness
levend verlies, rouwen om iemand die nog leeft, rouw om iemand die nog leeft, afscheid van wie hij was, verlies zonder dood, verlies van gezondheid, verlies van werk, verlies van toekomst, ambigue verlies, ambigu verlies, niet meer de man met wie ik trouwde, niet meer dezelfde sinds
chronische rouw, chronic sorrow
en: living loss, ambiguous loss

missing: grief
vermist, vermiste, vermissing, is vermist, vermiste familie, achterblijvers van vermisten, spoorloos, nooit gevonden
en: missing person, my brother is missing

petloss: grief
hond dood, hond is dood, hond is doodgegaan, hond doodgegaan, hond overleden, hond ingeslapen, hond laten inslapen, hondje is dood, hond verloren, kat dood, kat is dood, kat overleden, kat ingeslapen, kat laten inslapen, poes ingeslapen, poes is dood, poes dood, poes overleden
konijn dood, paard verloren, huisdier verloren, huisdier overleden, verlies van een huisdier, verlies van je huisdier, verdriet om mijn hond, verdriet om mijn kat, rouw om mijn hond, rouw om mijn kat, rouw om een huisdier, rouwen om een dier, dierenrouw, mis mijn hond, mis mijn kat
en: my dog died, my cat died, pet loss, lost my dog, lost my cat
tr: köpeğim öldü, kedim öldü

childloss: grief
kindje verloren, baby verloren, kindje overleden bij geboorte, kindje rond de geboorte overleden, rond de geboorte overleed, rond de geboorte overleden, kindje overleed, kind overleed, kindverlies, babysterfte, babyverlies, stilgeboren kindje, stilgeboren, dood geboren, geboren en gestorven
zwangerschapsverlies, missed abortion, curettage, hartje stopte, kind moeten begraven, je kind overleven, rouwende ouders, ouders in rouw, ouders die een kind verloren, ouders van wie het kindje, sterrenkind, sterrenouders, make a memory, kinderhospice, kleinkind overleden, kleinkind verloren
en: lost a baby, lost my baby, i lost my baby, baby loss, pregnancy loss, bereaved parents, my son died, my daughter died
tr: bebeğimi kaybettim, düşük, ölü doğum, çocuğum öldü, evladımı kaybettim

bereavedyouth: grief
kind in rouw, kinderen in rouw, kind rouw, rouwend kind, rouwende kinderen, rouwgroep kinderen, rouwgroep jongeren, rouwgroep voor jongeren, kinderen die een ouder verloren, =kinderen die iemand verloren, jongeren die een vader of moeder missen, een vader of moeder missen
vader of moeder verloren, papa is dood, mama is dood, papa is overleden, mama is overleden, kind vertellen dat opa doodgaat, kind vertellen over de dood, kind dat opa doodgaat, kinderen uitleggen dat iemand doodgaat, opa doodgaat, kind mee naar de begrafenis, kind en dood
stoer verdriet, verlaat verdriet, achter de regenboog, jonge helden, jong ouder verloren, kleinkind rouwt om opa
en: children grieving, kids grief, my child lost a parent, teen grief

suicidebereaved: grief
broer eind aan gemaakt, zoon eind aan gemaakt, dochter eind aan gemaakt, zus eind aan gemaakt, vader eind aan gemaakt, moeder eind aan gemaakt, man eind aan gemaakt, vriend eind aan gemaakt
zelfdoding, nabestaanden zelfdoding, na zelfdoding, zelfmoord gepleegd, zelfmoord van mijn, zelfmoord van een, na een zelfmoord, suïcide, na suïcide, suïcide nabestaanden, nabestaanden na suïcide, suicide ouder, suïcide in de familie, einde aan zijn leven gemaakt, einde aan haar leven gemaakt
eruit gestapt, uit het leven gestapt, is eruit gestapt, zichzelf van het leven beroofd, die zich het leven benam, zich het leven benomen, voor de trein gesprongen nabestaande, verhangen gevonden, hij kon niet verder leven
en: bereaved by suicide, suicide loss, my brother killed himself, my son took his own life, took his own life, took her own life
tr: intihar eden yakın

afterdeath: forms-letters grief
papieren na overlijden, papieren regelen na overlijden, regelen na overlijden, regelen na een overlijden, overlijden regelen, administratie na overlijden, administratie na een overlijden, erfenis, erfenis regelen, nalatenschap, testament, notaris te duur, executeur, verklaring van erfrecht
abonnementen opzeggen na overlijden, huis leegruimen na overlijden, huis leeghalen na overlijden, spullen van mijn moeder uitzoeken, spullen van mijn overleden, nabestaandenpensioen, ANW, mijn man deed altijd de papieren, mijn man regelde altijd alles, deed altijd de administratie
en: paperwork after death, inheritance, probate
tr: miras, ölümden sonra evrak

funeral: end-of-life making-ends-meet
geen geld voor een begrafenis, begrafenis niet betalen, kan de begrafenis niet betalen, uitvaart niet betalen, kan de uitvaart niet betalen, niet verzekerd voor begrafenis, uitvaartverzekering niet, crematie niet betalen, eenzame uitvaart, begrafenis van de gemeente, uitvaart vrijwilliger
en: cannot afford funeral, pay for a funeral

dying: end-of-life
~ gaat dood, ~ ligt op sterven, ~ is stervende, ~ gaat sterven, oma gaat dood, opa gaat dood, mensen die gaan sterven, waken aan het bed, bij het bed zitten, aan bed zitten, waken, nachtwake, niemand erbij als hij sterft, niemand sterft alleen, niet alleen sterven, in eenzaamheid sterven
stervensbegeleiding, stervensbegeleider, palliatieve mantelzorg, palliatieve mantelzorgondersteuning, palliatieve thuishulp, vrijwilligers palliatieve terminale zorg, VPTZ, inzet vptz, high care hospice, bijna thuis huis, markering palliatief, levensverwachting, =nog maar kort te leven
niet meer behandelen, doorbehandelen, stoppen met behandelen, praten over euthanasie, euthanasie erover, wilsverklaring, laatste maanden, =laatste weken thuis, laatste dagen thuis, afscheidsfase, dagopvang palliatief, levenstestament, nalevenden
en: dying person, sitting with the dying, hospice volunteer, my grandma is dying, nobody should die alone, euthanasia
tr: ölmekte olan, hospis gönüllüsü

lasttrip: end-of-life outings
laatste rit, nog een keer willen zien, nog een keer zien, nog een keer willen, ambulance wens, wens ambulance, ambulancewens, laatste wens in vervulling, laatste uitje, afscheidswens, wens voor ernstig zieken, opkikker, doe een wens

coercion: violence
man controleert me, hij controleert me, controleert mijn telefoon, leest mijn berichten, mag niet weg van hem, mag niet naar buiten van mijn man, mag geen vrienden hebben, mag niet werken van mijn man, moet alles vragen, hij bepaalt alles, krijg geen geld van hem, krijg geen geld van mijn man
houdt mijn geld, geeft mij geen geld, kleineert, kleineert me, scheldt me uit, scheldt me de hele dag uit, scheldt mij uit, man scheldt, vrouw scheldt me uit, noemt me dom, =hij maakt me gek, man maakt me gek, hij maakt me bang, op eieren lopen, lopen op eieren, gaslighting, manipuleert me, manipulatief
narcisme, narcist, narcistische ex, narcist als ex, ex is een narcist, slachtoffer van narcisme, na een narcistische relatie, psychisch geweld, emotioneel geweld, emotionele mishandeling, economisch geweld, financieel geweld, dwingende controle, intieme terreur, toxisch, ongezonde relatie
in elkaar krimpen als hij thuiskomt, weggaan bij mijn man durf ik niet, durf niet bij hem weg, wil bij hem weg maar durf niet, hoe ga ik bij hem weg
en: controlling husband, controlling boyfriend, coercive control, gaslighting, narcissistic ex, he checks my phone, emotional abuse, he calls me names, not allowed to leave the house
tr: kocam beni kontrol ediyor, baskıcı koca, psikolojik şiddet, dışarı çıkmama izin vermiyor

stalking: violence
stalker, stalking, gestalkt, gestalkt worden, word gestalkt, stalkt mij, =staat elke dag voor de deur, =elke dag voor mijn deur, staat steeds voor mijn deur, volgt mij overal, achtervolgt mij, valt me steeds lastig, laat me niet met rust, ex laat me niet met rust, bang voor mijn ex, contactverbod
straatverbod, gebiedsverbod, belaging, tracker onder mijn auto
en: stalking, stalked, my ex keeps following me, restraining order
tr: eski eşim takip ediyor, ısrarlı takip

sexualabuse: violence psychological-vulnerability
verkracht, verkrachting, aangerand, aanranding, seksueel misbruik, seksueel misbruikt, seksueel geweld, misbruikt als kind, als kind misbruikt, als kind seksueel, misbruikverleden, misbruik in mijn jeugd, misbruikt door mijn, misbruik in de kerk, misbruik door een pastoor, misbruik in de sport
incest, incestslachtoffer, incest lotgenoten, overlevers van seksueel, overlever, aangeraakt tegen mijn wil, tegen mijn wil, grensoverschrijdend gedrag, seksuele intimidatie, metoo, ongewenste intimiteiten, betast, zedenzaak, zedenpolitie, CSG, centrum seksueel geweld, drogering
en: rape, raped, sexual abuse, sexual assault, sexual violence, survivors of sexual abuse, abused as a child, incest, molested
tr: tecavüz, cinsel istismar, taciz, tacize uğradım

honour: violence
gedwongen huwelijk, gedwongen trouwen, moet trouwen, moet trouwen van mijn vader, moet trouwen van mijn ouders, moet met mijn neef trouwen, uithuwelijken, uitgehuwelijkt, uithuwelijking, huwelijksdwang, huwelijksgevangenschap, huwelijkse gevangenschap, kan niet scheiden voor het geloof
eerwraak, eergeweld, eergerelateerd, familie-eer, eer van de familie, familie dreigt, mijn familie dreigt, mag niet omgaan met een jongen, mijn broers houden me in de gaten, achterlating, achtergelaten in buitenland, achtergelaten in het buitenland, achtergelaten in marokko
achtergelaten in turkije, paspoort afgepakt door mijn man, besnijdenis meisjes, meisjesbesnijdenis, vrouwenbesnijdenis, besneden, besneden vrouwen, VGV, FGM, genitale verminking, sleutelpersoon vgv, kindhuwelijk, schadelijke praktijken, verborgen vrouwen
en: forced marriage, honour violence, honor based violence, female genital mutilation, fgm, marry against my will
tr: zorla evlilik, zorla evlendiriliyorum, namus, kadın sünneti

eldersabuse: violence
ouderenmishandeling, oudermishandeling, ouderen mishandeld, uitgebuit door haar zoon, uitgebuit door haar buurman, oma wordt kaalgeplukt, wordt kaalgeplukt, kaalgeplukt, kaalplukken, financieel uitgebuit, financiële uitbuiting, financieel misbruik, pint geld van mijn moeder
haalt geld van haar rekening, zoon steelt van zijn moeder, zoon steelt van mij, dochter steelt van mij, geld afhandig, ontspoorde mantelzorg, ontspoorde zorg, verwaarlozing oudere, =veilig ouder worden, veilig financieel ouder worden, ouderen in veilige handen
en: elder abuse, financial abuse of elderly, my son takes my money
tr: yaşlı istismarı

childtoparent: violence parenting
zoon slaat mij, dochter slaat mij, zoon slaat me, dochter slaat me, mijn kind slaat mij, kind slaat ouder, geslagen door mijn zoon, bang voor mijn zoon, bang voor mijn dochter, bang voor mijn eigen kind, bedreigd door mijn zoon, zoon is agressief, dochter is agressief
agressieve zoon, agressieve puber, oudermishandeling door kind, geweld door kind, zoon sloopt het huis
en: my son hits me, scared of my son, violent teenager
tr: oğlum bana vuruyor, oğlumdan korkuyorum

offenders: violence
sla mijn vrouw, sla mijn vriendin, sla mijn kinderen en wil stoppen, sloeg mijn vrouw, mijn handen zitten los, losse handjes, handen niet thuis houden, hun handen niet thuis kunnen houden, =handen thuis houden, agressie beheersen, agressieregulatie, agressieregulatietraining, art training
agressietraining, kort lontje, agressief thuis, woedebeheersing, woede beheersen, boosheid beheersen, boosheid de baas, uit mijn slof, ga door het lint, door het lint gaan, driftig karakter, ontplof thuis, stoppen met slaan, plegers, pleger, plegerhulp, plegeraanpak, daderhulp, plegers van geweld
tijdelijk huisverbod, huisverbod, uithuisgeplaatste pleger, de waag, pedofiele gevoelens, stop it now
en: anger management, anger issues, i hit my wife, i hit my girlfriend, perpetrators, short temper
tr: öfke kontrolü, karıma vurdum, sinirime hakim olamıyorum

violencechildren: violence
kinderen die geweld zien, geweld gezien, thuis geweld gezien, thuis ruzie en klappen, ruzie en klappen gezien, klappen gezien, getuige van huiselijk geweld, kind getuige geweld, getuige van geweld thuis, kinderen uit een gewelddadig gezin, horizon methodiek, opgegroeid met geweld
let op de kleintjes, kinderen in de vrouwenopvang

aftershelter: violence
vrouwenopvang, mannenopvang, opvanghuis vrouwen, safehouse, safe house, noodopvang vrouwen, blijf groep, blijfgroep, blijf van mijn lijf, blijf-van-mijn-lijfhuis, oranje huis, vlucht voor mijn man, gewelddadige relatie achter zich, na een gewelddadige relatie, na de opvang opnieuw beginnen
uit de vrouwenopvang, vo uitstroom, nazorg huiselijk geweld, nazorg hg, hg slachtoffer, slachtoffer hg, slachtoffer huiselijk geweld, huisgeweld, geweld in huis, steungroep vrouwen, vrouwen die geweld, lotgenoten huiselijk geweld, eerst geslagen nu alleen
MASH, MDA++, veilig thuis melding, vt melding, zorgmelding politie, ervaringsdeskundige huiselijk geweld, moviera, arosa, MUTAS
en: women s refuge, women s shelter, refuge for women, domestic abuse survivor, left an abusive partner, after domestic violence
tr: sığınma evi, kadın sığınağı, şiddet mağduru

trafficking: violence
mensenhandel, slachtoffer mensenhandel, slachtoffers van mensenhandel, uitgebuit, uitgebuite, zijn uitgebuit, worden uitgebuit, uitbuiting, seksuele uitbuiting, criminele uitbuiting, loverboy, loverboys, lover boy, lovergirl, moderne slavernij, paspoort is afgepakt, paspoort afgepakt
moet met mannen mee, b8 regeling, COMENSHA, jeugdprostitutie, prostitutie stappen, uit de prostitutie, uit de prostitutie stappen, uitstappen prostitutie, uitstapprogramma, DUUP, =werken achter het raam, thuiswerker seks, sekswerkers
en: human trafficking, trafficked, exploited, modern slavery, leave prostitution, exit sex work
tr: insan ticareti, zorla çalıştırma

workexploit: legal-advice refugees
krijg mijn loon niet, loon niet uitbetaald, niet uitbetaald, baas betaalt niet, baas betaalt mij niet, zwart werken uitgebuit, arbeidsuitbuiting, uitgebuit op het werk, uitgebuit op mijn werk, FAIRWORK, au pair uitgebuit
slechte huisvesting arbeidsmigranten, huis van het uitzendbureau, ontslagen en mijn huis kwijt
en: not getting paid, boss does not pay, labour exploitation, wages not paid
tr: maaşımı vermiyor, patron ödemiyor, iş sömürüsü

victims: legal-advice violence
slachtoffer van inbraak, slachtoffer van een misdrijf, slachtoffers van een misdrijf, slachtoffer van geweld, slachtoffer van een overval, slachtoffer van een ongeluk, slachtofferhulp, misdrijf, misdrijven, overvallen op straat, beroofd, =beroofd op straat, op straat beroofd, tasjesroof
inbraak, ingebroken bij mij, na een inbraak, na een overval, mishandeld op straat, zinloos geweld, schadevergoeding van de dader, voegen in het strafproces, spreekrecht, naar de rechtbank slachtoffer, dader ontmoeten, herstelbemiddeling, perspectief herstelbemiddeling, mediation in strafzaken
verkeersslachtoffer, verkeersslachtoffers, aangereden, ernstig ongeluk gehad, nasleep van een ongeluk
en: victim of crime, victim support, mugged, burgled, assaulted
tr: mağdur, suç mağduru, evime hırsız girdi, gasp

fraud: legal-advice digital-government
oplichting, opgelicht, opgelicht via internet, internetoplichting, babbeltruc, nepagent, nepagenten, bankhelpdeskfraude, helpdeskfraude, spoofing, phishing, identiteitsfraude, iemand gebruikt mijn naam, datingfraude, geld overgemaakt naar oplichter, geld kwijt aan oplichter, pinpas afgegeven
oplichters, oplichting ouderen, online oplichting, nepwebshop, koersoplichting, geldezel
en: scam, scammed, fraud, phishing, identity theft, romance scam
tr: dolandırıcılık, dolandırıldım

onlineabuse: youth-place violence
sexting, naaktfoto, naaktfotos, naaktfoto s, foto s van mij rondgestuurd, foto van mij rondgestuurd, rondgestuurd, foto verspreid, filmpje verspreid, bangalijst, exposed, exposen, exposegroep, sextortion, chantage met foto s, afgeperst met foto s, wraakporno, deepfake, grooming, online gestalkt
gestalkt op insta, helpwanted, online misbruik, nudes
en: nudes, revenge porn, leaked pictures, sextortion, blackmailed online
tr: çıplak fotoğrafım, şantaj

radicalisation: parenting family-buddy
radicaliseert, radicalisering, geradicaliseerd, extremisme, extremistisch, jihad, naar syrië vertrokken, rechts extremisme, polarisatie in het gezin, complotdenker, complotdenken, complottheorieën, complot, wappie, gelooft in complotten, familielid in een complot, landelijk steunpunt extremisme
en: radicalisation, extremism, conspiracy theories in my family

sects: meaning psychological-vulnerability
sekte, sektes, uit een sekte gestapt, sekteslachtoffer, jehova s getuige, jehovas getuige, jehova s getuigen, ex jehova, jehova geweest, getuige geweest van jehova, uit de kerk gezet, geloof losgelaten, geloof loslaten, van mijn geloof af, streng gelovig opgevoed, uit de gereformeerde gemeente
uitgestoten door mijn geloof, afvallig, religieus trauma, goeroe, dwingende groep
en: ex jehovah s witness, cult survivor, leaving religion, religious trauma
`
