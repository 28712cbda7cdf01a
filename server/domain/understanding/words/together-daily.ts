/** As the other words that tell only together: of papers, work, language and daily life. */
export const TOGETHER_DAILY = `
jobsearch: finding-work
werk baan baantje job vacatures zaterdagwerk sollicitatie diploma
zoek zoekt zoeken vinden vind krijg kwijt huisvrouw leeftijd afgewezen aangenomen solliciteren sollicitatie verdienen betaald detentie uitgevallen passende uitkering begeleiden ontslag opnieuw vijftigplussers

daycenter: daytime-activity
overdag werkplek meewerken structuur ritme werken keuken theetuin lunchroom schapen kippen
nah hersenletsel autisme lvb beperking schizofrenie psychische prestatiedruk zinvol begeleiding ochtends down kwetsbaarheid begeleider psychisch handicap gehandicapt

daycenter: daytime-activity
dag dagen
niks bank doelloos nutteloos

courses: learning-course
diploma havo vmbo mbo duits frans spaans italiaans engels colleges
halen gehaald alsnog inhalen volwassene opfrissen volgen ophalen leren gepensioneerde

volunteer: helping-others
helpen help betekenen handjes klussen zinnigs bijdragen
pensioen gestopt gepensioneerd vrije onbetaald tijd vrij woensdag afdeling handig behoefte gastvrouw

lettershelp: forms-letters
brief brieven post envelop enveloppen papieren formulier formulieren svb mail
snap begrijp begrijpt lezen leest invullen instantie instanties sorteren uitzoeken liggen stapel rechtbank bureau gemeente uwv opstellen overziet begrijpen eettafel verhuisd gekregen help helpt helpen hulp deze

lettershelp: forms-letters
bankzaken geldzaken administratie
moeder vader ouders overleden lukt overnemen

allowances: benefits-schemes
uitkering toeslag toeslagen aow minima pasje stadspas aow uitkering bijstand beperking huishoudelijke
recht aanvragen bijverdienen mislopen misloopt extra gemeente gekort samenwonen gescheiden regelen veranderen wachten maanden achttien

en gardenhelp!: garden-help
garden hedge lawn grass weeds
overgrown cut mow messy big trim old weeding

en handyman: odd-jobs
lamp tap toilet sink shelf curtain curtains picture door window socket
leaking leaks clogged hang broken fix install ladder stuck

en groceryhelp!: groceries
groceries supermarket shopping shop
carry heavy far walk broken sick hip leg elderly

en lifts: rides
ride lift drive transport taxi bring take
hospital dialysis funeral church sister airport appointment therapy physiotherapy

en hospitalcompany!: accompany-hospital
hospital doctor surgery operation specialist scan chemo dentist
alone scared nervous understand come interpreter translate someone company

en wheelchair!: wheelchair-outing living-with-disability
wheelchair
push outside walk park beach market city trip

en debt: debts
rent bill bills loan fine fines
pay behind owe late overdue collection

en budgeting: making-ends-meet
money salary income pension
enough month short little save

en sustainability: making-ends-meet odd-jobs
heating gas energy electricity
expensive afford save cold high bill

en tenant!: legal-advice neighbour-trouble
landlord
fix refuses broken deposit leave sells selling mould mold heating evict increase

en workexploit!: legal-advice
boss employer company agency
fired pay paid salary sick contract overtime

en housesearch: finding-home
room apartment house flat studio
find search looking rent need waiting affordable

en homeless!: homelessness
sleep sleeping stay
car street outside park couch station tent

en neighbours: neighbour-trouble
neighbour neighbours neighbor neighbors upstairs downstairs
noise noisy loud fight shouting music smell dog fence argue problem complain complains kids bass

en movinghouse: moving-furnishing
furniture boxes wardrobe sofa fridge couch
carry move moving upstairs van

en clothes: clothing-goods
clothes shoes coat jacket
free need children cheap winter baby

en dutchlessons: learning-dutch
dutch
learn speak practice improve lessons class better evening

en digital: computer-phone
phone laptop computer tablet whatsapp
understand set settings learn slow password help

en jobsearch: finding-work
work job
find need search lost looking paid

en volunteer: helping-others
help
retired time free neighbourhood others useful

moneyskills: making-ends-meet
geld geldzaken centen inkomen uitgaven financiën
spreekuur uitkomt overhoudt overhouden coach coaches grip cursus bijeenkomsten keuzes knel omgaan

daycenter: daytime-activity
autisme beperking handicap down kwetsbaarheid lvb gehandicapten hersenletsel
werken bakken serveren inpakken pakken produceren verkopen meewerken bedienen werkplaats

jobsearch: finding-work
bedrijf bedrijven werkgevers werkgever
meekijken meelopen ontdekken stage kennismaken

seniorhousing: finding-home
verhuizen wonen woning
zeventigste leeftijd aanpassen senioren ouderdom

en literacy: reading-writing
read write
never adult adults cannot illiterate

en dutchlessons: learning-dutch
language
wife husband neighbours local netherlands
`
