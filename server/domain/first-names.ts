/**
 * First names that are common in the Netherlands, of people of all descents, without those that are an everyday word, a place or a
 * language as well (Wil, Ben, Roos, Frans, Mei, Bloem, Dag).
 */
const NAMES = `
aad aafke aaliyah aart abdel abdellah abdul abdullah abel adriaan adriana agnes ahmad ahmed aicha aisha aileen aleida alex alexander
alexandra ali alice alida alina amal amber amin amina amir amira amy ana anass andre andrea andreas andrea angela anja anke
anna annabel anne anneke annelies annemarie annemiek annette annie annika anouk anton antonia antonio antoinette arend ari ariana arie
arjan arno arthur asiye astrid aya ayaan ayse ayşe ayla aylin bart bas bastiaan beatrix bep berber berend bernard bernadette berat bert bianca bilal
boris bram brahim britt burak candice carla carlijn carlos carmen carolien caroline casper catharina cees celine chantal charlotte chris
christa christiaan christina christine cindy claire claudia coen conny cor corinne corrie cornelia cornelis daan damian daniel danielle danny
david debbie denise dennis derya desiree dewi diana dick diederik dieuwke dilek dina dirk djamila dolf dominique donna dorien doris driss
eefje eduard edwin eelco eline elif elisa elisabeth elise ellen ellie els elsa elsbeth elvira emel emiel emily emma emine emre
enes eric erik erica erika ernst esma esmee esra ester esther eva evelien evelyn evert fadi fadma farah farid fatih fatima fatma
fatoumata fatiha feline femke ferdinand filip fleur floor floris floortje fouad frank fransje fred frederik frits gerard gerda gerrit gert gertrude
giovanni greet greetje grietje guus habiba hakan halima hamid hamza hanane hannah hanneke hans harm harrie harry hassan hasan hatice
hedwig heleen helen helena helma henk hendrik hendrika hennie henny herman hester hilda hilde houda huseyin hüseyin huub ibrahim ilham ilse iman imane ineke
ingeborg ingrid irene iris irma isa isabel isabella ismail ivo jaap jack jacob jacoba jacqueline jalal jamal jamila jan jana janine janneke jannie
jantje janny jasmijn jasper jelle jenny jeroen jesse jessica jet jetske jim jitske jo joan joanna job jochem joep johan johanna johannes
john jolanda jolien jonas jonathan joost jorien joris jos jose josé josef josefien joseph josephine joyce judith julia julian julie
juliette jurgen jurre kaoutar karel karen karim karima karin karlijn kasper katarzyna katja katrien kees kelly kemal kevin khadija khalid kim klaas
klara koen koos krystyna laila lara lars laura lea leila lena lenie leo leon leonie leyla lia lidia lies liesbeth lieke lieselot
linda lisa lisanne lise liv loes lotte louis louise louisa lucas lucia luc lucy ludo luka lukas luuk lydia maaike maartje maarten mahmoud mahmut
malika malgorzata manon manuel marc marcel marco maria mariam marian marianne marieke marie marijke marijn marina marion mariska marit marja marjan
marjolein marleen marloes marlies marscha martha martijn martin martina martine mart maryam mathijs mats matthijs max maxim maya mees mehdi mehmet melanie melike
melissa merel merve meryem mette mia michael michel michiel mieke miep mike mila milan mina mirjam miriam mo moaad mohamed mohammed
mohammad monica monika monique mourad murat mustafa myra myrthe nabil nadia nadine najat naomi nasser natalia natalie nathalie nawal nel nellie
neeltje nicky nico nicole niek niels nienke nikki nina noah noor nora nordin noura nur nuria olga olivia omar oscar osman othman patricia patrick paul paula
paulien pauline peter petra petronella phoebe pien pierre piet pieter pim pleun quinten rabia rachel rachid rachida radouan ramazan ramon rana raymond
rebecca recep reinier rene renate renee rens resul ria riad rik rianne richard rick rita rob robbert robert robin rochelle roel roelof roland romy ronald rosa rosalie
rowan ruben rudolf rutger ruth ruud saar saartje sabine sabrina said saïd saida salim salma samira samir samuel sandra sanne sara sarah saskia selim selma semra
serap sevda shanti sharon siebe siem sietske sigrid silvia simon simone sjaak sjoerd sjors sjoukje sofia sofie soufiane soumaya stefan stefanie
stella stephan steven sultan susan susanna susanne suzanne svetlana sven sybren sylvia tamara tanja tariq teun thea theo theodora thera thijs thom
thomas tijmen tim tina tineke tjeerd toine tom tomas ton tonnie toon trees trijntje truus tuba tygo ugur ursula valentijn valerie vera vanessa
veronica victor victoria vincent viola walid walter wanda wendy werner wesley wiebe wietske wilhelmina willeke willem willemijn wim wout
wouter xander yara yasemin yasin yasmin yasmina yassin yassine youssef ysbrand yusuf yvonne zahra zainab zakaria zehra zeynep zineb zoe zohra
sjef wies wiesje bertus betsy betje fien gerritje geertje geert giel gijs hein nelly nelleke toos toosje tonny willy coby corry dora dini
diny alie aaltje adrie antje arjen berta bertha bets beppie carolina dirkje ebel egbert elly elske fenna fokke francien freek frida
froukje gea geesje gerben gerrie gijsbert gonnie grada hanny harmen hendrikje henriette herma hetty hiske ina jopie joop lambert leny lien
loek mientje nelis nol rinus marinus roelie sientje stien stijn stijntje teunis trudy trudie willie wubbo jef fons gust godelieve jozef
jeannette jeanne betty ankie jannetje klazien klaasje lammert lijsbeth marietje pietje rieky riekje sjaan sjaantje wijnand wilma zwaantje
sem finn levi noud jayden milou nynke fenne lynn
`

export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/))
