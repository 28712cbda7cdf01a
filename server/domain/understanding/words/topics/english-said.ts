/** How people who speak English say it: cores of sentences, for topics that stand elsewhere. */
export const ENGLISH_SAID = `
debt: debts
en: behind on rent, behind on my rent, behind with the rent, rent arrears, overdue bills, unpaid bills, final notice, payment reminder, payment plan, owe money, owe the bank, owe rent, in the red, in debt, deep in debt, up to my neck in debt, drowning in debt, drowning in bills
en: can't pay my bills, cannot pay the rent, can't pay rent, can't afford the rent, stack of bills, pile of bills, bailiff, bailiffs, debt collector, debt collectors, collection agency, wage garnishment, they take money from my salary, credit card debt, student debt, loan shark
en: borrowed money, can't pay back, loans I can't repay, electricity cut off, cut off my gas, disconnect my electricity, debt counselling, debt counseling, debt relief, debt help, debt restructuring, bankrupt, bankruptcy, overdraft, maxed out, klarna debts, fines I can't pay, unpaid fines, afraid to open my envelopes, scared to open my mail, unopened envelopes, unopened letters

budgeting: making-ends-meet
en: make ends meet, making ends meet, money gone before the end of the month, I'm broke, totally broke, always broke, skint, no money left, short on cash, tight on money, tight budget, low income, on minimum wage, living on benefits, paycheck to paycheck, can't afford anything, can't make it to the end of the month
en: can't afford heating, heating is too expensive, can't pay my energy bill, energy bill too high, everything is so expensive, cost of living, money problems, money trouble, money worries, financial problems, financial help, financial support, financial trouble, financially struggling
en: household budget, budget coach, budgeting, how to save money, managing my money, can't afford medicine, can't afford my medication, pay for medication, can't pay the dentist, poverty, poor families, on welfare, lost my income, student with no money, pocket is empty

schoolmoney: making-ends-meet homework-help
en: can't pay school trip, school fees, school supplies for free, laptop for school, money for school

sportmoney: making-ends-meet exercise
en: can't pay for swimming lessons, can't afford football for my son, sports fund for children, membership is too expensive, club fee too expensive

lettershelp: forms-letters
en: don't understand the letter, don't understand this letter, I got a letter, got a letter in dutch, official letter, letter from the municipality, letter from the council, letter from the government, letter from the city, letter from the tax office, explain a letter, explain this letter, translate a letter, translate letter
en: can't read my mail, can't read my post, all my mail is in dutch, open my post, sort my post, pile of post, piles of paper, paperwork, help with paperwork, dutch paperwork, bureaucracy, red tape, fill in a form, fill out a form, filling in forms, filling out forms, filling out a form, form is too difficult
en: forms in dutch, application form, help with an application, official papers, official documents, read my documents, sort out my papers, admin help, help with administration, drowning in paperwork, write a letter to the council, file a complaint letter

allowances: benefits-schemes
en: what benefits can I get, am I entitled, entitled to benefits, entitled to allowance, allowances, rent allowance, rent benefit, housing benefit, healthcare allowance, care allowance, child benefit, childcare allowance, childcare benefit, apply for benefits, apply for allowance, apply for welfare, welfare application
en: social benefits, social security, unemployment benefit, disability benefit, sick pay, jobseekers allowance, income support, long term illness allowance, stop my benefit, benefit was stopped, my allowance was stopped, pay back my allowance, special assistance, scheme for low income, money for a new fridge, money for a washing machine, money from the municipality, help from the municipality with money, claim rejected, rejected my claim, claim was rejected, jobcentre, job centre benefits, city pass, discount card for low income
en: reimbursement from the municipality, subsidy, grants for families, state pension, pension question, old age pension

tax: tax-return
en: tax return, tax filing, file my taxes, filing taxes, do my taxes, taxes, tax form, income tax, tax declaration, declare my taxes, tax refund, tax office, tax advice, m form, blue envelope, 30 percent ruling, tax help, tax letter

law: legal-advice
en: legal advice, legal help, free lawyer, lawyer, attorney, solicitor, legal aid, know my rights, what are my rights, my rights, sue, take to court, court case, going to court, file a complaint, object to a decision, appeal a decision, contract check, check my contract, employment contract, fired, got fired, unfair dismissal, wrongfully dismissed, laid off
en: boss doesn't pay, boss won't pay, employer doesn't pay, not paid my wages, unpaid wages, unpaid salary, haven't been paid, zero hours contract, work contract, discriminated at work, is that allowed, is this legal, scammed, got scammed, consumer rights, refund refused

tenant: legal-advice neighbour-trouble
en: landlord keeps my deposit, deposit back, won't give my deposit back, get my deposit back, landlord won't repair, landlord won't fix, landlord doesn't fix, mould in my apartment, mould in the house, mold in my bathroom, damp walls, leaking roof, rent increase, rent is too high, rental contract, rent check, tenant rights, evict me, evicted by landlord, landlord threatens, landlord harassing, illegal rent
en: rats in the house, mice in my flat, cockroaches, no hot water and landlord, heating broken landlord

discrimination: legal-advice
en: discrimination, discriminated, racism, treated differently because of my skin, racist

housesearch: finding-home
en: looking for a room, room for rent, find a room, find a flat, find an apartment, looking for an apartment, looking for a flat, place to live, somewhere to live, find a home, looking for a house, affordable housing, social housing, housing list, waiting list for a house, housing waiting list, student housing, student room, student housing crisis, housing association, rent a room, rent a house, rental, rentals, roommate, house share
en: house too small, our house is too small, sharing one room with, need a bigger house, have to leave my house, lease ends, urgency declaration, shortage of housing, moving out of my parents house, cheap rent, temporary housing, senior housing, place for the elderly to live

homeless: homelessness
en: homeless, I'm homeless, sleeping rough, sleep rough, sleep on the street, sleeping on the street, sleep in my car, sleeping in my car, sleep outside, nowhere to sleep, nowhere to go, nowhere to stay, no place to sleep, no roof over my head, couch surfing, sleeping on a couch, sleeping at a friend's, kicked out of the house, kicked out, thrown out, night shelter, homeless shelter, emergency shelter, shelter for the night, bed for the night, postal address, registered address, no address, on the streets, shower for homeless, tent in the park

neighbours: neighbour-trouble
en: noisy neighbours, noisy neighbors, noise complaint, neighbour noise, loud music next door, loud music at night, loud neighbours, upstairs neighbours, neighbours from hell, fight with my neighbour, argument with my neighbour, dispute with the neighbours, neighbour keeps yelling, neighbour shouts, neighbour harasses, neighbour's dog barks, neighbour's tree, barking dog, smoke from neighbours, guy next door, lady next door, people next door, next door neighbour, fence dispute, parties every night, mediation neighbours, can't sleep because of neighbours

movinghouse: moving-furnishing
en: moving house, moving to a new apartment, help moving, help me move, carry boxes, carrying boxes, lift a sofa, carry a sofa, someone with a van, man with a van, moving van, moving truck, moving company cheap, furnish my house, just moved in and nothing, paint my new house, wallpaper, lay a floor, put together furniture

goods: clothing-goods moving-furnishing
en: no furniture, free furniture, second hand furniture, used furniture, secondhand furniture, need a bed, need a mattress, need a couch, need a fridge, need a washing machine, washing machine, empty apartment, empty house, house is empty, household goods, household items, pots and pans, give away stuff, free stuff, donate furniture, get rid of my old stuff, bedding

clothes: clothing-goods
en: second hand clothes, secondhand clothes, used clothes, free clothes, free clothing, clothing bank, clothes for my kids, kids clothes, winter coat, winter coats, winter jacket, warm clothes, warm jacket, shoes for my son, shoes for my kids, thrift store, thrift shop, charity shop, clothes swap, donate clothes, no warm clothes, outgrown his clothes, suit for an interview

jobsearch: finding-work
en: I want a job, need a job, find a job, find work, looking for work, looking for a job, job hunting, job search, job seeker, jobseeker, job application, job applications, apply for jobs, applying for jobs, job interview, cover letter, write a cv, my cv, cv help, unemployed, out of work, lost my job, no job, jobless, side job, part time job, summer job, student job, work without speaking dutch, english speaking jobs, diploma from my country, foreign diploma, recognition of my diploma, get back to work, career change, career coach, vacancies, job coach, work permit and job, internship, first job, job fair, employment agency, hiring

startbusiness: finding-work
en: start my own business, start a business, self employed, freelancer, chamber of commerce

daycenter: daytime-activity
en: day centre, day center, daycare for adults, day care for elderly, day care for seniors, nothing to do all day, bored at home, bored all day, sit at home all day, no purpose during the day, something useful to do during the day, day activities, daytime activities, structure in my day, reason to get up, after retirement nothing to do, fell into a hole after retirement, sheltered workplace, supported work, work at my own pace, day program

courses: learning-course
en: evening class, evening classes, adult education, adult classes, learn something new, take a course, want to study, go back to school, workshop for beginners, learning new skills, get a diploma, vocational training, lifelong learning, lecture, lectures, masterclass, english lessons, learn english, learn french, learn spanish, public speaking

firstaid: learning-course
en: first aid course, first aid, cpr

volunteer: helping-others
en: volunteer, volunteering, volunteers needed, volunteer work, become a volunteer, want to volunteer, volunteer abroad skills, give back, give something back, help out, help others, lend a hand, be useful, make myself useful, would like to be useful, contribute to the neighbourhood, do something for the community, spare time to help, time on my hands, do good, make a difference, charity work, looking for volunteers, help refugees as a volunteer, help the elderly

dutchlessons: learning-dutch
en: dutch lessons, dutch course, dutch class, dutch classes, learn dutch, learning dutch, improve my dutch, practise my dutch, practice my dutch, practice dutch, practise dutch, practise speaking, speak dutch, speaking dutch, my dutch is bad, my dutch is not good, dutch conversation, dutch language, dutch for beginners, language cafe, language exchange, language buddy, language partner, conversation group, conversation club
en: civic integration, integration exam, integration course, inburgering exam, nt2, staatsexamen, don't speak dutch, can't speak dutch, tandem partner, dutch grammar, talk dutch, language lessons, language class, language course

literacy: reading-writing
en: learn to read, learned to read, learn to read and write, can't read, cannot read, can't read or write, can't write, never learned to read, illiterate, illiteracy, low literacy, trouble with spelling, spelling course, bad at spelling, reading and writing, reading for adults, never went to school, ashamed that I can't read

digital: computer-phone
en: computer help, computer course, computer class, computer lessons, laptop is slow, slow laptop, my laptop, fix my computer, printer doesn't work, wifi doesn't work, internet doesn't work, smartphone, smartphone lessons, smartphone class, phone lessons, new phone, set up my phone, how whatsapp works, use whatsapp, whatsapp, video call, video calling, zoom help, how to use email, make an email, email account, forgot my password, password, app on my phone, download an app, tablet lessons, ipad, ipad lessons, online banking, scared of the computer, not good with computers, not tech savvy, digital skills, tech help, it help for seniors, virus on my computer, photos on my phone

digid: digital-government
en: digid, digi d, apply for digid, digid password, digid app, activate digid, log in to mijn overheid, mijn overheid, log in to the government, government website, online government, government online, make an appointment online with the municipality, arrange things online, digital mailbox, e government, apply online

lonely: loneliness
en: lonely, so lonely, feel lonely, feeling lonely, loneliness, all alone, feel alone, feeling alone, always alone, alone at home, home alone all day, sit alone, sits alone, nobody to talk to, no one to talk to, nobody visits, nobody calls, nobody cares about me, no friends, I have no friends, have no one, I have nobody, isolated, feel isolated, social isolation, christmas alone, alone at christmas, evenings are long, miss company, lost touch with everyone, homesick, don't see anybody, don't see anyone, haven't spoken to anyone, far from my family, no family here, no family nearby

newhere: meeting-people
en: new in town, new in the city, new to the city, new in the neighbourhood, new in the neighborhood, new here, just moved, just moved here, just moved to, recently moved to, just moved to the city, don't know anyone, don't know anybody, know nobody here, make friends, make new friends, making friends, new friends, find friends, meet people, meet new people, meeting new people, get to know people, get to know my neighbours, meet my neighbours, meet locals, meet dutch people, social life, meetup, meet up, meet ups, international meetup, internationals, expat, expats, expat group, expat community, expat meetup, foreigners, people from other countries, from all over the world, mingle, hang out with people, hang out with others, join a group, social club

socialcafe: meeting-people drop-in
en: coffee morning, coffee mornings, coffee and chat, tea and chat, coffee and conversation, have a coffee with others, drink coffee with others, cup of tea with others, have a cuppa, chat over coffee, social cafe, coffee with neighbours

livingroom: drop-in
en: drop in, drop by, just drop by, drop in centre, walk in, walk in coffee, walk in hour, without an appointment, community centre, community center, community house, neighbourhood house, neighbourhood centre, neighborhood center, living room of the neighbourhood, open house, everybody welcome, everyone is welcome, somewhere warm to sit, warm place to sit, just sit somewhere, place to hang out during the day

singles: meeting-people
en: speed dating, dating over 50, singles night, singles group

women: meeting-people
en: women's group, womens group, women only, for women only, other women, ladies group, ladies night, other moms, other mums, other mothers, moms group, mums group, mothers group, international women

men: meeting-people
en: men's group, mens shed, men's shed, other men, guys to hang out with

lgbt: meeting-people
en: lgbt, lgbtq, gay group, queer, lesbian, coming out, transgender, gay friends, gay elderly

seniorscircle: meeting-people
en: other seniors, seniors club, seniors group, pensioners club, over 60s, over sixties, people my age, senior social club

buddy: visit-buddy
en: buddy, buddies, a buddy, find a buddy, visit my father, visit my mother, visit my grandmother, visit elderly, visiting elderly, someone to visit, home visits, visitor at home, visitors for elderly, befriending, befriender, friendly visitor, companion, companionship, someone to go out with, someone to do things with, somebody to do fun things with, come over for a chat, come by once a week, keep my mother company, keep him company, keep her company, sit with my mum and chat, weekly visit

dayout: outings
en: day trip, day trips, day out, days out, trip together, excursion, excursions, bus trip, outings, outing, go out together, fun things to do on the weekend, go to the beach together, go to the cinema together, someone to go to the theatre with, go to a concert together, zoo together, visit a museum together, holiday for people with low income, holiday with care, assisted holiday

boardgames: games
en: board games, board game night, boardgames, game night, games night, games afternoon, chess, chess club, checkers, draughts, scrabble, rummikub, darts, pool table, snooker, billiards, ping pong for fun, bingo, quiz night, pub quiz, dominoes, backgammon, dungeons and dragons, jigsaw puzzle, puzzles

cards: games
en: card games, play cards, playing cards, bridge club, poker night for fun

eattogether: eating-together
en: eat together, eating together, dinner with others, dinner with neighbours, dinner with neighbors, community dinner, community meal, shared meal, have dinner together, dining together, join for dinner, hate eating alone, eat alone, eating alone, eating on my own, eat on my own, dinner alone, free meal, free meals, free dinner, free soup, bowl of soup, hot meal, warm meal, cheap meal, cheap dinner, soup kitchen, potluck, lunch together, breakfast together, brunch with others, communal table, christmas dinner for lonely people, social restaurant

foodbank: food-parcel
en: food bank, foodbank, food parcel, food parcels, food package, food packages, food aid, free food, free groceries, no food, no food in the house, fridge is empty, empty fridge, cupboards are empty, nothing to eat, hungry, my kids are hungry, go to bed hungry, can't afford food, cannot afford food, can't afford groceries, no money for food, no money for groceries, skip meals, skipping meals, leftover food, baby formula too expensive, emergency food

mealservice: meal-at-home
en: meals on wheels, meal delivery, meals delivered, hot meals delivered, food delivered to my home, dinner delivered, can't cook anymore, can't cook for myself, too weak to cook, too tired to cook, someone to bring dinner, bring me a meal, cooks for me, cook for my father, bring food to my mother, meal service, ready meals for elderly

cook: cooking-together
koken, kokkerellen
en: cook together, cooking together, cooking class, cooking classes, cooking club, learn to cook, learning to cook, cooking workshop, baking, baking workshop, bake together, recipes, dutch recipes, recipes from other countries, cook with others, kitchen together, world kitchen, healthy cooking, cook for the neighbourhood

walks: walking
en: walking, go for a walk, walk together, walking group, walking club, walking buddy, walking partner, walk with others, someone to walk with, someone to stroll with, stroll, strolls, hike, hikes, hiking, hiking group, morning walk, evening walk, nordic walking, guided walk, rambling, 10000 steps, nature walk

gym: exercise
en: gym, gym for women, work out, workout, fitness, fitness class, exercise class, exercise classes, physical exercise, get fit, get in shape, keep fit, stay fit, stay active, be more active, move more, moving more, aerobics, pilates, zumba, bootcamp, strength training, stretch, stretching, tai chi, qigong, yoga, yoga class, chair yoga, running group, running club, jogging, run with others, sport for women, sports for women, exercise for seniors, senior gym, fall prevention

overweight: exercise living-with-illness
en: lose weight, losing weight, overweight, weight loss, obesity, healthy lifestyle

ballsports: exercise
en: tennis, badminton, basketball, volleyball, hockey, table tennis, padel, cricket, squash, sports club, sports team, martial arts, boxing, kickboxing, judo, karate, self defence, climbing gym

football: exercise
en: football, soccer, football team, football for girls, kick a ball

swim: exercise
en: swim, swimming, swimming lessons, learn to swim, swimming class, swimming pool, aqua aerobics, swim for women, swimming for women, women only swimming, swim diploma

dance: exercise
en: dance, dancing, dance class, dance lessons, salsa, ballroom, hip hop dance, folk dance, line dance

adaptedsports: adapted-sport
en: adapted sports, adaptive sports, disabled sports, sports with a disability, sport for disabled, sports for disabled, wheelchair basketball, wheelchair sports, wheelchair tennis, football for autistic, sport for kids with autism, sports for children with a disability, swimming with a disability, blind football, sport with a prosthesis, exercise after a stroke, exercise with chronic illness, exercise for heart patients, exercise for cancer patients, can't do sports because of my body, exercise on a chair, exercise sitting down, paralympic

learncycling: cycling
en: learn to cycle, learn to bike, learn to ride a bike, learning to cycle, cycling lessons, cycling lesson, bike lessons, bicycle lessons, never learned to ride a bike, never learned to cycle, scared to cycle, afraid to cycle, cycle in traffic, cycling for women, cycling course, can't ride a bike

cyclegroup: cycling
en: cycle together, cycling together, cycling group, cycling club, bike ride, bike rides, bike tour, bicycle tour, ride my bike with others, e bike course, electric bike safety

needlework: crafts
en: knitting, knit, knit together, knitting circle, knitting club, crochet, crocheting, embroidery, quilting, needlework, wool, yarn, knit and natter

sewing: crafts
en: sewing, sew, learn to sew, sewing class, sewing machine, sewing course, tailoring, mend clothes, alter clothes

woodwork: crafts
en: woodwork, woodworking, carpentry, workshop with tools, build things with my hands, do something with my hands, make things with my hands, arts and crafts, crafts, crafting, handicraft, handicrafts, pottery, ceramics, jewellery making, diy club, crafts for kids

painting: arts-culture crafts
en: painting, painting class, paint, learn to paint, draw, drawing, drawing class, watercolour, sketching, art class, art lessons, art club, be creative, creative workshop, make art, sculpting

theatre: arts-culture
en: theatre, theater, theatre group, drama club, drama class, acting, acting class, improv, stage play, musical, amateur theatre, play in a theatre

writing: arts-culture
en: creative writing, writing group, poetry, spoken word, write my life story, write stories

books: arts-culture
en: book club, reading club, reading group, talk about books, library, borrow books

film: arts-culture
en: film club, movie night, movies together, documentary night

history: arts-culture
en: local history, history of the city, museum, exhibition, art gallery, guided tour, photography, photo club, photography workshop

choir: music-singing
en: choir, sing in a choir, sing, singing, sing together, singing group, karaoke, gospel

instrument: music-singing
en: play guitar, guitar lessons, piano lessons, play the piano, learn an instrument, music lessons, music class, drum, drums, drumming, violin, play in a band, join a band, orchestra, brass band, jam session, make music, making music, play music with others, dj workshop, music studio

communitygarden: gardening
en: community garden, vegetable garden, shared garden, allotment, allotments, grow vegetables, growing vegetables, grow my own food, gardening, gardening club, garden together, urban farming, herb garden, dig in the soil, hands in the soil, plant flowers in the street, green my street, greening

nature: gardening walking
en: nature, bird watching, birdwatching, in the woods, forest walk, nature club, green volunteers

childrenfarm: animals
en: petting zoo, children's farm, city farm, goats, feed the animals, farm animals

petcare: animals
en: walk my dog, dog walker, walk a dog, walking a dog, dog walking, dog sitter, pet sitter, pet sitting, cat sitter, look after my cat, look after my dog, who feeds my cat, feed my cat, my cat while I'm in hospital, vet too expensive, can't afford the vet, can't keep my dog, pet food, animal shelter, dog from the shelter, animal ambulance, rabbit

petvisit: animals visit-buddy
en: therapy dog, visiting dog, dog visit in nursing home, cuddle a dog

horses: animals adapted-sport
en: horse, horses, horse riding, pony, ponies

handyman: odd-jobs
en: handyman, handy man, handywoman, small jobs, odd jobs, odd job, jobs around the house, things around the house, hang up a lamp, hang a lamp, hang curtains, hang up curtains, curtain rail, hang a painting, hang a picture, put up a shelf, put up shelves, drill a hole, change a light bulb, change a bulb, change the bulb, light bulb, leaking tap, dripping tap, leaky faucet, dripping faucet, clogged sink, blocked drain, assemble furniture, assemble ikea, assemble a wardrobe, put together a wardrobe, ikea, smoke detector, can't reach the ceiling, can't climb a ladder, ladder, screw, paint my wall, tidy my house, declutter, clean my windows, take out the bins, cleaning help, clean my house

groceryhelp: groceries
en: do my shopping, do my own shopping, can't do my own shopping, can't do my shopping, shopping for me, go shopping for me, groceries, pick up my groceries, carry my groceries, carry groceries, get my groceries, fetch groceries, buy groceries for me, do groceries, grocery shopping, grocery help, help with groceries, bring groceries, can't carry heavy bags, shop for elderly, pick up my medicine, get my medicine from the pharmacy, to the supermarket, come to the supermarket with me

gardenhelp: garden-help
en: mow the lawn, mow my lawn, lawn mowing, lawn needs mowing, mowing, cut the grass, grass is too high, garden is overgrown, overgrown garden, overgrown backyard, overgrown yard, weeding, weeds, trim the hedge, hedge, prune, pruning, backyard, yard work, garden work too heavy, can't do my garden, help in the garden, help with my garden, gardener, garden maintenance, tiles out of my garden, rake leaves
`
