/** What few do, and who does it would go far for. */
export const NICHE_ACTIVITIES = `
daycarechild: family-buddy children-play
kinderopvang, oppas, oppas voor mijn kinderen, oppassen, naschoolse opvang, gastouder, crèche, =opvang te duur, oppascentrale, babysit, babysitter, iemand die op mijn kinderen past, kind ophalen van school, kinderen naar school brengen
en: babysitter, childcare, after school care, someone to watch my kids
tr: çocuk bakıcısı, kreş, bebek bakıcısı

playground: children-play
speeltuin, speeltuinen, speeltuinvereniging, buitenspelen, speelplek, speelplein, waterspeelplaats, binnenspeeltuin, skatebaan, skaten, trapveldje, speelbos, =buiten spelen, schommel
en: playground, place for kids to play, skate park
tr: oyun parkı, oyun alanı, çocuk parkı

kidsclub: children-play
kinderclub, kinderactiviteiten, kindermiddag, knutselmiddag kinderen, kinderkookclub, kindertheater, kindertoneel, kinderkoor, kinderdisco, woensdagmiddagclub, kinderbijbelclub, =iets leuks voor mijn kinderen, =spelletjes voor kinderen, kinderen vervelen zich
en: kids club, activities for children, things to do with kids
tr: çocuk kulübü, çocuklar için etkinlik, çocuk aktiviteleri

nature: gardening walking
natuurclub, natuurvereniging, vogels, =vogels kijken, vogelwerkgroep, natuurgids, natuurwandeling, IVN, KNNV, knotwilgen, natuuronderhoud, landschapsbeheer, vlinders, egels, egelopvang, vogelopvang, wild dier gevonden, paddenwerkgroep, insecten, natuur beleven
en: nature walk, birdwatching, conservation work, wildlife
tr: doğa, kuş gözlemi

sustainability: making-ends-meet odd-jobs
energiecoach, energiecoaches, energie besparen, verwarming lager, verwarming uit, verwarming laag, stookkosten, tochtstrips, radiatorfolie, fixbrigade, energieklusser, isoleren, duurzaam, zonnepanelen samen, energiecoöperatie, energiekosten, gasrekening, hoge energierekening, stookkosten, energierekening te hoog
en: energy coach, energy bill, save energy
tr: enerji faturası, enerji tasarrufu

swapshop: clothing-goods
weggeefwinkel, weggeefkast, ruilbeurs, ruilkast, boekenkast buiten, minibieb, rommelmarkt, kofferbakverkoop, vlooienmarkt, speelgoedbank, gratis speelgoed, tweedehands speelgoed, stekjesruil, plantenruil, gratis spullen, spullen weggeven
en: free shop, swap shop, free stuff, flea market
tr: ücretsiz eşya, bit pazarı, takas

christmasgift: food-parcel making-ends-meet
kerstpakket, kerstpakketten, sinterklaas, sinterklaasbank, paaspakket, schoenendoosactie, iftar maaltijd, offerfeest vlees, suikerfeest
en: christmas parcel, christmas gifts for children
tr: bayram yardımı, ramazan paketi

hygiene: making-ends-meet clothing-goods
menstruatieproducten, maandverband, tampons, shampoo, verzorgingsproducten, luierbank, wasmiddel, kledingwas, wasserette, kappersbeurt, gratis knippen, knippen voor minima, kapper voor minima, =bril te duur, bril niet betalen, kan geen bril betalen, gebit niet betalen
kan de kapper niet betalen
en: sanitary pads, free haircut, cannot afford glasses
tr: hijyenik ped, ücretsiz saç kesimi

travelhelp: rides
=reizen met de trein, ov hulp, ov chipkaart hulp, =leren reizen, treinreis begeleiding, =begeleid reizen, gezelschap onderweg, mee in de trein, ov maatje, ov coach, =samen reizen
en: travel assistance, train travel help

hospitalvisit: visit-buddy
ziekenbezoek, =bezoek in het ziekenhuis, patiëntenbezoek, =bezoek aan zieken, bezoek in verpleeghuis, bezoek in verzorgingshuis, niemand komt in het verpleeghuis, gastvrouw in het ziekenhuis, gastheer, verpleeghuis vrijwilliger, =ziekenhuis vrijwilliger
en: hospital visitors, visit in nursing home
tr: hasta ziyareti, huzurevi ziyareti

nightcompany: carer-respite end-of-life
nachtoppas, nachtwake, iemand voor de nacht, nacht bij mijn man zitten, nachtzuster vrijwillig, waakmand, ~ mag nachts niet alleen zijn
en: night sitter

livingtogether: finding-home meeting-people
woongroep, woongroep ouderen, woonvorm, gemeenschappelijk wonen, samen wonen ouderen, hofje, =centraal wonen, woonproject, thuishuis, begeleid wonen jongeren, =kamers met aandacht, =kamer met aandacht
en: co housing, living community

mediation: divorce neighbour-trouble
mediation, mediator, bemiddelen in de familie, familieruzie, ruzie in de familie, ruzie met mijn zus, ruzie met mijn broer, ruzie over de erfenis, ruzie met mijn kinderen, herstelrecht, herstelgesprek
en: mediation, family conflict
tr: arabuluculuk, aile kavgası

discrimination: legal-advice
discriminatie, gediscrimineerd, racisme, racistisch, uitgescholden om mijn hoofddoek, hoofddoek, meldpunt discriminatie, etnisch profileren, antisemitisme, homohaat
en: racism, discriminated, discrimination
tr: ırkçılık, ayrımcılık

complaints: legal-advice
klacht over de thuiszorg, =klacht over het ziekenhuis, klacht indienen, klachtenfunctionaris, patiëntenrechten, zorgbelang, vertrouwenspersoon, ombudsman, belangenbehartiging, cliëntenraad, belangenvereniging
en: complaint about care, patient rights, ombudsman
tr: şikayet

workexploit: legal-advice
vakbond, loonstrook, loon te laag, onder minimumloon, werkgever, arbeidsrecht, =zwart werken, zwartwerk, ziek en ontslagen, ontslagvergoeding, reïntegratie conflict, zwanger en contract niet verlengd
en: trade union, unpaid wages, employer
tr: sendika, maaşımı alamadım, işveren

seniorswork: finding-work meeting-people
net met pensioen, zwart gat na pensioen, pensioen wat nu, gepensioneerd, gepensioneerden, pensioen in zicht, pensioencursus, =stoppen met werken, =gestopt met werken, pensioengat, nieuwe invulling na pensioen, zinvol na je pensioen, =leven na werk, net gepensioneerd
en: retirement
tr: emeklilik

mensmental: meeting-people low-mood
praatgroep mannen, mannencirkel, =gespreksgroep voor mannen
en: mens talking group

prenatalloss: grief pregnancy-baby
abortus, abortus gehad, na een abortus, spijt van abortus, zwangerschap afgebroken, ongewenst zwanger keuze, keuzehulp zwangerschap, fiom, siriz
en: abortion, after abortion
tr: kürtaj

teenmoms: pregnancy-baby family-buddy
tienermoeder, tienermoeders, jonge moeder, jonge moeders, zwanger en 17, zwanger en nog op school, tienervader
en: teenage mother, young mothers
tr: genç anne

refugeekids: refugees family-buddy
vluchtelingenkinderen, kinderen in het azc, vakantie voor azc kinderen, nieuwkomerskinderen, schakelklas, kind nieuw op school spreekt geen nederlands, oorlogskinderen
en: refugee children

warsurvivors: psychological-vulnerability
oorlogsgetroffenen, tweede generatie oorlog, jappenkamp, holocaust, oorlogstrauma, joodse ouderen, joods, joodse, indische ouderen, oorlog meegemaakt
en: war survivors, jewish

roma: meeting-people
roma, sinti, woonwagen, woonwagenbewoners, woonwagenkamp, reizigers woonwagen
en: roma, travellers

neighbourhelp: helping-others odd-jobs
klein karweitje, iemand voor een karweitje, hand en spandiensten, hulpvraag, tijdelijk hulp in huis, even een helpende hand, helpende hand, praktische hulp, =hulp van vrijwilligers thuis, =hulp van de buren
en: practical help, home from hospital help
tr: ev işlerinde yardım, pratik yardım

parttimefarm: daytime-activity
zorgboerderij, boerderij, werken op de boerderij, =groen werk, dagbesteding buiten, kwekerij, =werken met hout, brouwerij, lunchroom met mensen met een beperking, kaarsenmakerij, cadeauatelier
en: care farm
tr: bakım çiftliği

socialcafe: meeting-people drop-in
verwencafé, contactcafé, ontmoetingscafé, alleengaandencafé, dorpscafé, buurtborrel, borrel, vrijmibo, vrijdagmiddagborrel, praatcafé, filosofiecafé, sociëteit, soos, instuif, dansavond alleengaanden, zondagmiddag ontmoeten, zondagsoos
en: social cafe, drinks with neighbours
tr: buluşma kahvesi

quitting: violence low-mood
mep erop los, sla erop los, handen niet thuis, dader huiselijk geweld, pleger, plegers, plegeraanpak, kan mijn handen niet thuishouden, ik sla mijn vrouw, sloeg mijn vrouw
en: i hit my wife, perpetrator
`
