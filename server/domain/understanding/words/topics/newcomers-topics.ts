/** Newcomers, prisoners and their families, veterans, and who is at home in a group that others look at. */
export const NEWCOMERS_TOPICS = `
statusholder: refugees
statushouders wegwijs, wegwijs in nederland, wegwijs maken in de stad, wegwijsmaatje, landingsbaan, geland in nederland, nieuwe nederlanders, nieuwe stadgenoten, nieuwe dorpsgenoten, nieuw in nederland, net aangekomen, pas aangekomen in nederland, hoe werkt alles hier, hoe alles hier werkt
hoe gaat dat hier in nederland, nederlandse gewoonten, nederlandse cultuur leren kennen, kennismaken met nederlanders, buddy voor vluchteling, buddy voor een vluchteling, buddy vluchtelingen, buddy statushouder, maatje voor statushouder, maatje vluchteling, taal en wegwijs, klantbegeleider asiel
PIP, map traject, map en pvt, PVT, pvt traject, Z route, b1 route, zelfredzaamheidsroute, brede intake inburgering, wet inburgering, duo inburgering, vergunninghouder, vergunninghouders, coach vestiging, maatschappelijk begeleider, ontheemd, ontheemde, ontheemden, noodopvang asielzoekers
azc, azc s, azc kinderen, asielzoekerscentrum, asielopvang, opvanglocatie, doorstroomlocatie, tijdelijk gehuisvest, asiel, asielaanvraag, asielprocedure, VWN, vluchtelingenwerk, COA, uit syrië, uit eritrea, uit afghanistan, uit jemen, uit iran, uit somalië, uit soedan, uit turkije gevlucht
gevlucht voor de oorlog, gevlucht uit mijn land, vluchtverhaal, vluchtverleden, nieuwkomersvrouwen, integreren, integratie, samenleven met nieuwkomers, nieuwkomers en buurtgenoten, ontmoeting nieuwkomers
en: new to this country, how things work in the netherlands, refugee buddy, settle in, integration, new arrivals, asylum seekers, asylum procedure, fled the war
tr: mülteciler için, göçmenler için, uyum kursu, savaştan kaçtım, yeni gelenler, sığınma

ukrainians: refugees
oekraïners, oekrainers, oekraïense, oekraiense, oekraïense gezinnen, oekraïense vrouwen, oekraïense vluchtelingen, oekraïense kinderen, oekraïne, gevlucht uit oekraïne, opvang oekraïners, gemeentelijke opvang oekraïners, GOO, russischtalig
en: ukrainians, ukrainian, ukraine, ukrainian women, ukrainian families
tr: ukraynalı, ukraynalılar

amv: refugees youth-place
alleenstaande minderjarige vluchteling, alleenstaande minderjarige vreemdeling, alleenstaande minderjarige, minderjarige vluchteling, minderjarige vluchtelingen, minderjarige asielzoeker, jonge vluchteling, jonge vluchtelingen, jonge statushouders, AMV, amv er, AMVS, AMA, AMAS, ex ama, nidos, voogd nidos
voogdij nidos, ISK, isk leerling, isk leerlingen, internationale schakelklas, schakelklas, nieuwkomersklas, jongeren die alleen gevlucht zijn, zonder ouders gevlucht, zonder ouders naar nederland
en: unaccompanied minors, unaccompanied minor, young refugees
tr: refakatsiz çocuk

refugeehosts: refugees helping-others
gastgezin voor vluchteling, gastgezin voor een vluchteling, gastgezin vluchtelingen, vluchteling in huis, vluchteling in huis nemen, statushouder in huis, takecarebnb, thuis bij een nederlands gezin, gekoppeld aan een gezin, oekraïner in huis, nederlandse gastvrijheid, vluchteling te eten vragen
en: host a refugee, refugee at home

undocumented: refugees homelessness
ongedocumenteerd, ongedocumenteerde, ongedocumenteerden, papierloos, papierlozen, illegaal, illegalen, illegaal en ziek, illegaal in nederland, geen verblijf, verblijf afgewezen, mensen zonder verblijfsvergunning, uitgeprocedeerd, negatief van de ind, ind afwijzing, moet nederland uit, uitzetting
vreemdelingendetentie, vrijheidsbeperkende locatie, bed bad brood, bbb opvang, LVV, wereldhuis, inlia, steunpunt vluchtelingen, niet rechthebbend, niet rechthebbenden, niet rechthebbende migrant, onverzekerd, onverzekerden, onverzekerd en ziek, zonder zorgverzekering, zonder bsn, geen zorgverzekering
onverzekerde, kruispost, dokters van de wereld
en: undocumented, undocumented migrant, undocumented migrants, illegal, no visa, overstayed, without insurance
tr: belgesiz, kaçak göçmen, sigortasız, vizem yok

returning: refugees
terug naar mijn land, terug naar mijn eigen land, terugkeer naar land van herkomst, terugkeren naar mijn land, vrijwillige terugkeer, remigratie, remigreren, remigratiewet, IOM, wil weer naar mijn land, terugkeerbegeleiding migranten, terug naar turkije, terug naar marokko, terug naar suriname
en: return to my country, go back to my country, remigration
tr: ülkeme dönmek, kesin dönüş, geri dönmek istiyorum

homesick: refugees loneliness
heimwee, heimwee naar mijn land, =mis mijn land, mis mijn familie daar, mijn familie is daar gebleven, =familie nog in oorlog, maak me zorgen om familie in, ontworteld, niet thuis voelen in nederland, voel me niet thuis in nederland, hoor nergens bij hier
en: homesick, i miss my country, miss my family back home
tr: memleket özlemi, ülkemi özlüyorum, gurbet

familyreunion: refugees legal-advice
gezinshereniging, gezinsherenigers, nareis, nareizigers, nareisprocedure, mvv, mvv aanvraag, mijn vrouw naar nederland halen, mijn man naar nederland halen, vrouw naar nederland halen, gezin naar nederland halen, mijn kinderen naar nederland halen, partner laten overkomen, verblijf bij partner
huwelijksmigrant, huwelijksmigranten, importbruid, IND, ind brief, brief van de ind, verblijfsvergunning verlengen, verblijfsvergunning, verblijfsdocument, naturalisatie, asieladvocaat, vreemdelingenrecht, immigratierecht
en: family reunification, bring my wife, bring my family, residence permit, visa help, immigration lawyer, asylum lawyer
tr: eşimi getirmek, ailemi getirmek, oturum izni, oturum kartı, göçmenlik avukatı

internationals: meeting-people refugees
expat, expats, internationals, internationale inwoners, kennismigrant, kennismigranten, expat partner, expatvrouwen, taalcafé internationals, buitenlandse studenten, international students
en: expats, internationals, expat group, international women, meet locals, meet dutch people, foreigners
tr: yabancılar, gurbetçi

labourmigrants: refugees homelessness
arbeidsmigrant zonder huis, arbeidsmigranten, arbeidsmigrant, eu migrant, eu migranten, eu arbeidsmigrant, dakloze polen, dakloze arbeidsmigranten, poolse arbeidsmigrant, roemeense arbeidsmigrant, bulgaarse arbeidsmigrant, moe lander, moe landers, MOElanders, oost europees, pools sprekend
werk kwijt en huis kwijt, flexwonen, barka, seizoensarbeider, seizoenarbeiders
en: eu migrant, migrant worker, eastern european workers

detained: detention
gedetineerd geweest, heb gezeten, vast gezeten, uit de bak, net uit de bak, uit de bajes, net uit de bajes, uit de lik, in de nor, uit de nor, uit de cel, achter tralies, mensen achter tralies, achter de tralies, =mensen in de cel, =iemand in de cel, brieven schrijven met iemand in de cel
brieven schrijven met een gevangene, schrijfmaatje gevangene, schrijven met gedetineerden, pas vrij, straf uitgezeten, straf heeft uitgezeten, zijn straf heeft, straf achter de rug, straf erop zit, tweede kans na straf, uit detentie, detentieverleden, justitieel verleden
justitieverleden, bajesklant, draaideurcrimineel, veelpleger, veelplegers, ISD, pp ers, BBI, ZBBI, penitentiair programma, detentie fasering, elektronisch toezicht, enkelband, taakstraf, werkstraf, leerstraf, werkgestraften, halt straf, halt bureau, bureau halt
justitiële jeugdinrichting, jeugddetentie, jeugdgevangenis, jeugdgevangene, PIJ, jeugdreclassering, schorsende voorwaarden, reclassering nederland, reclasseringsvrijwilliger, nazorg ex gedetineerden, nazorgcoördinator, re-integratie ex gedetineerden, terugkeer na detentie, exodus, bonjo, gevangenenzorg
gevangenispastor, bezoekgroep gevangenis, bezoekersproject pi, pi bezoek, pi vrijwilliger, maatje na detentie, begeleiding na detentie, tbs er, tbs kliniek, forensisch, forensische cliënt
en: behind bars, released from jail, just out of prison, ex prisoner, ex offender, write to a prisoner, penpal prisoner, community service sentence, ankle monitor, probation, juvenile detention
tr: cezaevinden çıktım, eski mahkum, denetimli serbestlik, mahkuma mektup

criminalrecord: detention finding-work
strafblad, strafblad en werk, strafblad en geen werk, werk met een strafblad, baan met een strafblad, vog geweigerd, vog geweigerd, vog afgewezen, geen vog krijgen, werken na detentie, baan na detentie, werk na de gevangenis
en: criminal record job, job with a criminal record, job after prison

detainedfamily: detention
~ zit vast, ~ zit in de cel, ~ zit in de gevangenis, ~ zit in de bajes, ~ zit in de bak, ~ in de gevangenis, ~ is opgepakt, ~ opgepakt, ~ heeft een enkelband, ~ moet brommen, zit te brommen, van wie vastzit, van wie vast zit, partners en kinderen van wie vastzit, partner achter tralies, papa achter tralies
thuisfront van gedetineerden, thuisblijvers gevangenis, achterblijvers gevangenis, kinderen op bezoek gevangenis, ouder kind bezoek gevangenis, vader kind bezoek gevangenis, kind van gedetineerden, vaders vast, zoon in jeugdgevangenis, zoon in de jeugdgevangenis, inval thuis, ouder van een dader
en: my brother is in jail, my dad is in prison, my boyfriend is in jail, families of inmates, children of prisoners
tr: kardeşim hapiste, kocam cezaevinde, mahkum yakınları

veterans: psychological-vulnerability meeting-people
veteraan, veteranen, veteranencafé, veteraneninloop, veteranenontmoeting, veteranendag, oud militair, oud-militair, oud militairen, ex militair, dienstkameraden, dienstmaten, oude dienstmakkers, uitgezonden geweest, op uitzending geweest, uitzending als militair, missie afghanistan, afghanistan veteraan, uruzgan, dutchbat
dutchbatter, srebrenica, libanon gediend, libanonveteraan, unifil, bosnië gediend, joegoslavië gediend, indiëveteraan, indiëganger, nieuw guinea veteraan, bij defensie, bij defensie gewerkt, defensie of politie, oud politieagent, oud politie, agent met ptss, hulpverleners met ptss, geüniformeerde
geüniformeerden, thuisfront militair, thuisfront veteranen, partner van een veteraan, veteranenmaatje, NLVI, nuldelijnsondersteuning, oorlogstrauma, posttraumatisch, ptss veteraan
en: veteran, veterans, ex military, ex soldier, army veterans, war veteran
tr: gazi, eski asker

warsurvivors: psychological-vulnerability meeting-people
oorlogskind, oorlogskinderen, kind van de oorlog, oorlogsslachtoffer, oorlogsslachtoffers, oorlogsgetroffenen, oorlogsverleden, oorlog meegemaakt, de oorlog meegemaakt, herinneringen aan de oorlog, tweede generatie oorlogsslachtoffers, naoorlogse generatie, jappenkamp, jappenkampen
kampverleden, kampkind, kind van foute ouders, nsb kind, nsb kinderen, joodse ouderen, onderduik, onderduikkind, holocaust, tweede wereldoorlog overlevende, bersiap, genocide overlevende, ARQ, pelita, centrum 45, sinai centrum
en: war child, war children, holocaust survivor, second generation war
tr: savaş mağduru

indo: meeting-people
indische ouderen, indische nederlanders, indo, indo s, kumpulan, pasar, pasar malam, indische soos, indische ontmoeting, indische achtergrond, indische roots, uit indië gekomen, repatrianten, molukse ouderen, molukse ontmoeting, molukkers, moluks, molukse wijk, molukse jongeren, papoea
en: dutch east indies, moluccan

lgbt: meeting-people
homo zijn, ben homo, ik ben homo, homo en niemand weet het, ik ben lesbisch, ben lesbisch, niemand weet dat ik op, geheim dat ik op mannen val, uit de kast komen, uit de kast, regenboogcafé, regenboogkamer, regenbooggroep, regenboogkoffie, regenboogontmoeting, regenboogloket
lhbtiq, lhbtiqia, lhbtqia, lhbtqi, lhbt, homocafé, homoborrel, homo s, homo s en lesbiennes, lesbiennes, lesbo, biseksueel, bi plus, panseksueel, aseksueel, interseks, non binair, nonbinair, genderqueer, genderdiversiteit, transvrouw, transman, trans personen, transpersonen, transgender lotgenoten
transitie gender, wachtlijst genderpoli, genderkliniek, niet in een hokje, in een hokje laten stoppen, roze 50 plus, roze senioren, roze loper, roze zorg, roze borrel, roze café, gsa, gender en sexuality alliance, gender & sexuality alliance, paarse vrijdag, jong en out, islam en homo, homo en moslim, christelijke homo
bi cultureel en lhbti, lhbti asielzoeker, lhbti vluchtelingen
en: i am gay, i am a lesbian, lgbtqia, lgbt youth, trans people, nonbinary, come out, in the closet, queer meetup, rainbow cafe
tr: eşcinselim, lgbti, trans bireyler

lgbtparents: parenting meeting-people
ouders van een transgender kind, transgender kind, trans kind, ouders van trans, ouders van lhbti kinderen, ouders van homo s, mijn zoon is homo, mijn dochter is lesbisch, zoon valt op jongens, dochter valt op meisjes, zoon uit de kast, dochter uit de kast, kind uit de kast, zoon wil een meisje zijn
kind zegt dat het een meisje is, kind zegt dat het een jongen is, zegt dat hij een meisje is, zegt dat ze een jongen is, dochter wil een jongen zijn, kind is non binair, regenbooggezin, regenbooggezinnen, twee moeders, twee vaders, roze ouders, roze gezin, meemoeder
en: my son is gay, my daughter is lesbian, my child is transgender, my kid is trans, rainbow family
tr: oğlum eşcinsel, çocuğum trans

culturemen: meeting-people
marokkaanse mannen, marokkaanse vaders, turkse mannen, theehuis mannen, buurtvaders, migrantenmannen, oudere migranten, =eerste generatie, gastarbeider, gastarbeiders, eerste generatie gastarbeiders, somalische mannen, allochtone ouderen, ouderen met een migratieachtergrond, migratieachtergrond
cultuursensitief, cultuurspecifiek, interculturele ontmoeting, multiculturele ontmoeting, vrouwen uit verschillende culturen, wereldvrouwen, marokkaanse moeders, turkse moeders, somalische moeders, eritrese moeders, islamitische vrouwen, moslimvrouwen, moslima s, hindostaanse, surinaamse ouderen
en: moroccan men, turkish men, first generation migrants, muslim women, muslim women group
tr: faslı erkekler, birinci kuşak, müslüman kadınlar

roma: meeting-people
sinti, sinti en roma, roma gezinnen, woonwagen, woonwagens, woonwagenbewoner, woonwagenbewoners, woonwagenkamp, reizigers woonwagen
en: sinti and roma, gypsies, travellers

discrimination: legal-advice
discriminatie, gediscrimineerd, discriminatie melden, uitgescholden om mijn hoofddoek, uitgescholden om mijn, uitgescholden om mijn kleur, uitgescholden op straat, racisme, racistisch, hoofddoek, afgewezen om mijn achternaam, afgewezen om mijn naam, niet aangenomen om mijn, etnisch profileren, antidiscriminatie
antidiscriminatievoorziening, ADV, moslimhaat, antisemitisme, jodenhaat, homohaat, ongelijk behandeld, college voor de rechten van de mens
en: discrimination, racism, discriminated against, racist remarks
tr: ayrımcılık, ırkçılık, ayrımcılığa uğradım
`
