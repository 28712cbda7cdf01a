/** What people say in few or plain words, of which no single word tells what they mean. */
export const PLAINLY_SAID = `
lonely: loneliness
zie geen hond, zie geen kip, zie geen mens, zie geen sterveling, geen hond gezien, geen kip gezien, spreek geen hond, spreek geen kip, spreek geen mens, spreek geen sterveling, kom geen hond tegen, kom geen mens tegen, er komt geen hond, er komt geen kip, komt geen hond langs, komt geen mens langs, geen hond die vraagt, geen hond die belt, geen levende ziel, geen kip over de vloer, geen hond over de vloer

respite: carer-respite
even vrij van de zorg voor ~, vrij van de zorg voor ~, even weg van de zorg voor ~, rust van de zorg voor ~, even rust van de zorg, rust als mantelzorger, even rust als mantelzorger, vrij als mantelzorger, vakantie als mantelzorger, pauze als mantelzorger, even niet zorgen, even niet voor ~ zorgen, dagje zonder zorgen voor ~, dag vrij van zorgen, avond vrij van zorgen, middag vrij van zorgen, weekend vrij van zorgen

carer: carer-support
in touw met ~, in touw voor ~, in de weer met ~, in de weer voor ~, dag en nacht bezig met ~, dag en nacht bezig voor ~, dag en nacht in touw, dag en nacht klaar voor ~, druk met de zorg voor ~, dag en nacht klaar staan voor ~, sta dag en nacht klaar voor ~

afterhospital: groceries meal-at-home odd-jobs
hulp na ziekenhuis, hulp na ziekenhuisopname, hulp na operatie, hulp na een operatie, hulp na mijn operatie, thuis na ziekenhuisopname, net thuis uit het ziekenhuis, =net uit het ziekenhuis, kom uit het ziekenhuis en woon alleen, na het ziekenhuis alleen thuis, ziekenhuis ontslag hulp thuis, ontslag uit het ziekenhuis, hulp na heupoperatie, hulp na knieoperatie, hulp na staaroperatie, herstellen thuis na operatie, nazorg thuis
en: help after hospital, help after surgery, home from hospital

eviction: homelessness legal-advice debts
huisuitzetting, huisuitzettingen, uithuiszetting, uitzetting uit huis, uit huis gezet worden, ontruiming, ontruimd worden, woning ontruimd, ontruimingsvonnis, deurwaarder zet me uit huis, moet mijn huis uit, moeten ons huis uit, moet de woning uit, huis uitgezet, dreigende ontruiming, dreigende huisuitzetting
en: eviction, being evicted, eviction notice

separation: divorce
=mijn vrouw is weg., =mijn man is weg., =vrouw is weg en, =man is weg en, vrouw is weggelopen, man is weggelopen, vrouw is vertrokken, man is vertrokken, vrouw heeft mij verlaten, man heeft mij verlaten, vrouw is bij mij weg, man is bij mij weg, =mijn vriendin is weg., =mijn vriend is weg.

parentingtalk: parenting
kind niet blij, kind nooit blij, kind is niet blij, kind niet gelukkig, zoon niet blij, zoon is niet gelukkig, zoon niet gelukkig, dochter niet blij, dochter niet gelukkig, dochter is niet gelukkig, zoontje niet blij, dochtertje niet blij, kinderen niet blij, kinderen niet gelukkig, ongelukkig kind

kidsfriends: children-play family-buddy
kind altijd thuis, kind zit altijd thuis, kind is altijd thuis, kind nooit buiten, kind komt niet buiten, kinderen altijd thuis, kind alleen thuis altijd, zoontje altijd thuis, dochtertje altijd thuis

petloss: grief
mijn hond is dood, onze hond is dood, mijn kat is dood, onze kat is dood, mijn poes is dood, mijn konijn is dood, mijn paard is dood, mijn cavia is dood, mijn vogel is dood, mijn hond is overleden, hondje dood, mijn huisdier is dood, dier verloren, beestje dood

veterans: psychological-vulnerability
ex soldaat, exsoldaat, ex soldaten, oud soldaat, ex militair, exmilitair, ex marinier, ex commando, gewezen soldaat, gewezen militair, vroeger soldaat, was soldaat, was militair, soldaat geweest, militair geweest, soldaat met ptss, militair met ptss
en: ex soldier, former soldier, army veteran

writing: arts-culture meaning
biografie, biografie schrijven, biografie laten schrijven, mijn biografie, mijn leven opschrijven, leven laten opschrijven, mijn leven op papier, boek over mijn leven, boek van mijn leven, levensloop opschrijven
en: write my life story, my biography

residents: helping-others meeting-people
burenfeest, buurtfeest, straatfeest, buurtbarbecue, buurtbbq, straatbarbecue, straatbbq, burendag, feest in de straat, feest voor de straat, feest voor de buurt, burenfeest organiseren, buurtfeest organiseren, straatfeest organiseren, subsidie burenfeest, subsidie buurtfeest, subsidie straatfeest, subsidie buurtbarbecue, subsidie burendag, burenfeest subsidie, buurtfeest subsidie, straatfeest subsidie, geld voor buurtfeest, geld voor straatfeest, geld voor buurtbarbecue, subsidie voor de straat, subsidie voor de buurt

babygoods: clothing-goods pregnancy-baby making-ends-meet
verwachten een kindje maar kunnen niks kopen, kindje op komst en geen geld, baby op komst en geen geld, zwanger en kan niks kopen, niks voor de baby, niets voor de baby, geen geld voor de baby, geen geld voor babyspullen, geen spullen voor de baby, uitzet niet betalen, babyuitzet, uitzet voor de baby

holidaykids: children-play making-ends-meet
gaan op vakantie behalve, op vakantie behalve, iedereen op vakantie behalve, klas op vakantie behalve, andere kinderen op vakantie, klasgenoten op vakantie, klasgenootjes gaan op vakantie, vriendjes gaan op vakantie, kinderen nooit op vakantie, nooit met de kinderen op vakantie, kinderen kunnen niet op vakantie, kan mijn kind geen vakantie

laptopgift: clothing-goods computer-phone making-ends-meet
heeft geen computer voor school, heeft geen laptop voor school, geen computer voor school, geen laptop voor school, geen tablet voor school, computer voor school, laptop voor school, tablet voor school, chromebook, laptop nodig voor school, computer nodig voor school, school wil een laptop, school vraagt een laptop

psychiatryfamily: carer-support
opgenomen op de psychiatrie en wij, opgenomen in de psychiatrie en wij, familie van psychiatrische, naaste van psychiatrische, ~ opgenomen in de psychiatrie, ~ is opgenomen in de psychiatrie, ~ is weer opgenomen op de psychiatrie, ~ opgenomen op de psychiatrie, ~ opgenomen in een kliniek, ~ zit in de psychiatrie, ~ zit in een kliniek, ~ zit in een inrichting

readtochildren: family-buddy homework-help
iemand die met mijn kind leest, iemand die met mijn kinderen leest, iemand die met mijn zoon leest, iemand die met mijn dochter leest, iemand die met mijn zoontje leest, iemand die met mijn dochtertje leest, die met kinderen leest, die mijn kind voorleest, die mijn kinderen voorleest, iemand die mijn kind voorleest, lezen met mijn kind, met mijn kind lezen, met kinderen lezen, boekjes lezen met mijn kind, samen lezen met een kind, mijn kind helpen met lezen, iemand die leest met mijn kind

eatingdisorder: psychological-vulnerability
=voel ik me vies en dik, =voel me vies en dik, =voel me dik, =voel mij dik, =voel me vet, voel me schuldig als ik eet, voel me schuldig na het eten, schuldig als ik iets eet, vies als ik eet, vies na het eten, dik na het eten, walg van eten, walg van mezelf na het eten, bang om aan te komen, bang om dik te worden

hoarding: psychological-vulnerability
dozen en kranten, kranten en dozen, nergens meer zitten, kan nergens meer zitten, kunnen nergens meer zitten, nergens meer lopen, kan niet meer door de kamer, alleen nog een paadje, overal spullen, overal stapels, stapels kranten, stapels dozen, stapels spullen, bank ligt vol, bed ligt vol, kamers vol spullen, huis staat vol, huis ligt vol, huis propvol, kan niks weggooien, gooit niks weg, gooit nooit iets weg

clothes: clothing-goods
joggingbroek, joggingbroeken, trainingsbroek, trainingsbroeken, kleren voor sollicitatie, kleding voor sollicitatie, sollicitatiekleding, kleren voor een gesprek, nette kleren, nette kleding, nette schoenen, niks netjes om aan te trekken, niks om aan te trekken, niets om aan te trekken, niks fatsoenlijks om aan, geen nette kleren, geen nette broek, pak voor een gesprek, pak lenen
en: clothes for an interview, nothing to wear

jobsearch: finding-work
op gesprek bij een baas, op gesprek bij een werkgever, op gesprek voor werk, gesprek bij een bedrijf, gesprek bij een werkgever, sollicitatie morgen, mag op gesprek komen

hospitalcompany: accompany-hospital
cardioloog praat zo snel, arts praat zo snel, specialist praat zo snel, oncoloog praat zo snel, neuroloog praat zo snel, internist praat zo snel, huisarts praat zo snel, chirurg praat zo snel, reumatoloog praat zo snel, cardioloog praat te snel, arts praat te snel, specialist praat te snel, dokter gaat zo snel, dokter legt het zo snel uit, weet niet meer wat de dokter, weet niet meer wat de arts, weet thuis niet meer wat de, thuis weet ik niks meer van de dokter, de helft vergeten van de dokter

turkish: meeting-people
tr: türkçe bilen

deaf: living-with-disability
kan niemand volgen als iedereen praat, kan ik niemand volgen als iedereen, niemand volgen als iedereen door elkaar praat, niemand verstaan als iedereen door elkaar praat, gesprek niet volgen als iedereen praat, gesprekken niet volgen op, versta niks als iedereen praat, versta niemand als iedereen praat, volg het niet als iedereen praat

aids: living-with-disability
gebarentaal leren, les in gebarentaal, tolk gebarentaal
`
