/** Given names that candidates for the Commons bore, and no member: a name beginning with one is somebody's. Those that only one bore are left out where they are words, places or surnames too. @module */

export const CANDIDATES_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaaron aadil aamir aasha aasiya abby abdi abdoul abdul abhijit abi abigail abimbola abjol abu abul ade
  adedotun adeela adele adham adi adie adria adrianne aftab aheesha ahmad ahmed ahmereen ahmet aiden aileen
  aimee aisha aishat ajaz ajmal akaal akbar akeel akheil akhlaque akhmed akil akshay aktar alain alana albati
  alby aleks alessandra alexandra alexi alexis alfie ali alis alisdair alix alixandra alka ally allyn allyson
  altaf altany alwyn alyson amadu amandeep amanjit amarachi ameet amelia amelie amer amerjit amina aminata amir
  amjad amna amos amoy amran amritpal anand anant anawar anders andi andre andree andrei andres andrzej anell
  ange angelika angeliki angelina angharad anita anja anjana ankit annabel annajoy annaliese anni annie
  annunziata anood antal anthea antoine anton antonio anuja anura anwar anwara anwarul anwen aqila arfon ariane
  arinola arjinder arjun arjuna arlene arnie aroosa arron arshad aruhan arun arvid asa asama asghar asha ashar
  ashay ashburn ashiq ashlea ashuk ashvir ashwinkumar asif asit athar athol atif atifa atiq attieh attika attiq
  audel avtar ayesha ayfer aysha ayub azfar azhar azhard azi aziz azmat azzees babar bablin bachchu badar
  baghwant baldev barrie bart bassam baz beata beatrix becca beci beki belinda bella benali benedict bernice
  bert bethan bev bevis bharatkumar bhavna bhupen bianca bikatshi bilal billy binka bleddyn bonnie bosco boydd
  braden branwen brenda brenden brendon bret brett brid brigitte bronwen bryn brynach bushra cadan cadewyn cahal
  cait caitlin caitriona camilla cammy candace candice caoimhe cara carissma carl carlo carlos carly carmen
  carne carolann carole carolyne carolynn carralyn carrie carupiah caryl carys cas cassi cassie cate cath
  catharine cathrine catrin catriona cavan cecilia celine cemanthe cen cengiz cerith cezara chamali chandra
  chanel chantal chantelle charith charlene charley charlynne charmaine chas chauhdry chaz chelsey cheney
  cherith chidi chika chinwe choudry chrisni chrissie chrissy christianne christie ciara ciaran clair clareine
  claudine cliff clifton coby coilla colette colm columba conrad cora coraline cordelia corinne corinthia crada
  cris crispian cristina culann cydatty cyrus daithi damola damon daniela danni danus danuta danyaal dapo dara
  darran darrin darryl daryl daryll davena davina davinder dawud dayle daz deanna deanne debojyoti deborah
  decima declan della delme delyth deneice denise dennise deon dermot deryck devenne devina dewi dharmanand
  dharmendra dhruv dhruva dianne dickie dil dillan dilwyn dilys dinah dionne dipesh dirk dolores dom dominica
  donna donnachadh donnamarie donnie doreen dorienne doro draeyk duran dusan dyfan dyfed dylan ealasaid eddy
  ednan ehtashamul eilian eilis eimear eishar ejel ekua elaina elayne elcena elfreda elfrede eli elin elisabeth
  elise eliza eljai ella elly elmars eloisa elspeth eluned elvina emilia emilie emina emine emmanuel emmanuelle
  emmeline emmie enis enomfon eraj erdil erik erin erol errol ertan erwin esme ethan ettie eunice eva evangaline
  evonne ewan ezechiel eóin fabia fabio fahim faiza faraz farel farhan farid farida farooq farzana farès faten
  faye fayzan fearghal federica felix femy fennie fergal fesl festus fflur filson finbarr finlay finola fintan
  fionna flo floyd foysol fran francesca francesco franck francoise francyne frankie freddy fredrick freya funda
  gabriela gabrielle gail galen garreth garryck gavan gawain gayathri gayle gaynor gearóid geeta georgie
  georgina gerardo gerda gerri gerrie gethin gez giane gina ginnie giorgia giovanna giovanni gita giuseppe
  glanville glen glenn glenville glyndwr golam gonul graem gulnar gulzaman gulzar gurcharan gurjit gurpreet gus
  gwen gwendoline gwenton gönül habib hadleigh hajira halima hamira hanif hanna hans harash harbant harbhajan
  hardev hardyal hari harinder harini harjinder harjun haroon haroun harpal harpinder harri harrish harshadbhai
  harun haseeb hasib hassan hattie hayley heiko heledd helmi helyn hema henri henrietta herbie hersh hillary
  hina hitesh hollie hoz hratche humaira humera iarla ibby ibrahim iddrisu idham iftikhar iftkhar iliyan imad
  imdad imtiaz imtiyaz inaya iness iolo irakli iram irenea irfan irwen isabel isabella isabelle ishleen ishtiaq
  isla isobel issac issan issy isy itrat ivana iwan izzy jabu jacci jacky jacqi jacqueline jacquetta jacquie
  jagdeesh jagdeosingh jaginder jagmeet jahir jai jaime jaimes jamal jamila jan jandy janette janey janice
  janine janis jannen janos jarelle jasbir jasna jaspreet jaswinder javed javeria jay jayda jeanette jeanie
  jeanne jeb jed jeet jem jemma jenifer jenni jennifer jessie jilleane jillian jimi jiri joanie joanne jodi
  jodian jody johann johar johinda johnathan johno jolyon jonny jorg jose josephine josie jovan jules juliana
  julien juliette junab jyoti kabeer kabir kai kailash kaine kait kalvin kambiz kamel kamla kamran kariela
  karmel karrar karsten kash kashif katharine kathleen kathrin kathrine kathryn kathy kaukab kavya kaweh kay
  kayleigh kayode kayte kaz kazimir keely kefentse kegang keiran keiron kelda kellie kenryck kerena kerryanne
  ketankumar kev khadim khalil khalila khandu khizar khobi kiera kieren kieron kimberley kiran kirstein kirstie
  kirti kishan kishwer kizzi klaus kombat korin krishnamurta kristian kristy kuldev kuldip kulsum kulvinder kyle
  kyn lachlan laetisia laetitia lalit lana larry laurent lavinia laween leanne leena leila len lenny lexie leyla
  leza lian libby lila lilias lily lindsey lisabela lizzie llyr loanna loic lois loraine lorezo lori loré lotta
  louca loucas louisa loveday loz lucian lucille lucinda luckson ludovic luigi luise lydia lynden lyndon lyndsay
  lynette lynnette lyton maahwish maajid maciej madassar maddison maddy madeline maeve magdaline maggi mags
  mahmood mahmud mahtab mairead mairi mairtin majid malachai malachy malihah malik mamun manar manda mandi mandu
  mandy manish manny manu maqsood marc marek marian mariana marianna marianne mariatu marietta marilyn marilyne
  mario marisa marisha marjory marko marlene marna marteen marten martha martie martina marty maryam maryse
  matty maxine mayuran mazhar meena meera meghan mehdi meher mehmood mehmoona mehreen meirion melissa melvin
  melvyn melwyn meral merlene merv mia mian michaela michal michele mickie mikel millicent minesh minhajul
  miranda miriel mitch mocky mohamed mohammed mohhamed moira molly momtaz moni monique morag morenike morven
  morvern morwen mudasir muhammad muhammed munish murdo murli muryam mushtaq mussadak mustafa mustaque muzafar
  myfanwy mykel myrddin máirtín nabila nadeem nader nagarjun nagender nahid nahim najmul nandita nanette naranee
  nariese narinder nasir nasser natalia nataly natalya natasa nate nathalie nathaniel navdeep naveed navid navin
  nazar neal neena neeraj nerissa neva niamh nic nicholai nicolas nicole nida niel nik nikki niko nikolai nimal
  nimit nina nisar nitesh noelle noor nora noreen norma norsheen noshaba novjot novlette nowsheen nuala nukey
  nupur nusret oana ola oli oliur olivio olli ollie olluyemi oluf olusola omar onay ondrej onike orla osama
  osian osman owain owais oyebola pallavi parag paramjit parham parvaiz parvez parwez pathmanathan pavitar
  pearline penelope penri peredur perveen peryn petra petrina peymana phill phillippa phoebe phyl phylip pierre
  poppy prabhdeep praful pramod primerose primesh priscilla pritam priyank prue przemek purna qasim qazi qurban
  raaj rabina rabinder raden rae rafiq rahoul raj raja rajesh rajin rajiv ranjeev raquel rashid rashpal rasjid
  rathy raushan ravaldeep ravi rayyan reece reena reeten reggie rehan rehiana resham reva reza rhayna rhea rhian
  rhiannon rhona rhonda rhydian rick ricky rik rita rizvi rizwan rizwana roberto robina robyn rochelle rodney
  rodwan roh rohen rohit rohman roisin rollo romayne romy ronie ros rosa rosalind rosalyn rosamond rosamund
  roseanne rosina rowan rowena rowenna roxanne rozila ruairi ruaraidh ruby rufia rumi ruraidh rushi russ rustam
  ryan ryk ráichéal sabeena sabi sabira sabrina sabriye sacha sachin sadie safia saiham saj sajjad salah saleyha
  sallyann salma salvinder samad sameera samia samir samrat samsuzzaman sandesh sandip sanjana sanjay sanjoy
  saqhib sarajulhaq sasha sashi sasjkia saskia satbir sathish scarlett seamas seb seena selina senthil seonaid
  sereena serena sergi seth seyi shabnum shaden shafaq shafat shafiqul shaghofta shahab shahagir shahrar shaka
  shakeel shakeela shakir shana shanaz shane shanell shangara sharifah sharmen sharmila sharron shas shasha
  shaukat shaz shazad shazia shazu sheena sheilah shelley shengke shereen sherief sherrie shesh sheun shiela
  shiona shiraz shweta siamak sian sid sidharath signe sigrid simeon simita simone simran sinead sion sithu
  smarajit smita sockalingam sofiya sohail sonja sonul sonya sophia sophie soraya stacey stacy stef stefanie
  stefano steffan steffie steph stephan stephani stevan stevie struan sudhir suhail sujata sukant sukhinder
  sumon sundip suneil sunil sunita suresh suria surinder surjit susanna susannah susanne sushil sushila susie
  suzanna suzette suzie suzy swatantra syed syeda séamas tabitha taghrid takki talat talia tamara tamas tamkeen
  tammy tamora tamsin tanushka tanvir tanya tara tarek tarik tariq tarquin tarsilo tarun tasha tashi tasos
  taukir tayab tayub teck teena temi terrance terrence terrenia terri terrye teval thalia thea theodore therese
  thirza thom tilly tina tineke tino titus tobie todd tomas tomos toni toqueer tricia trish trisha trudie turham
  tyrinne tyrone uday ujjawal ukonu umair umar una valarie vanessa vasundhara vaughan venetia veronica veronika
  vicki vidhi vijay vikas vinay vinayak vincent vipul vishal vivek viviane vivien vivienne vix voyteck vusi wael
  waheed waj wajad wajahat waleed waqar waseem wavaid wazz wenslie weyman wilhemina wynford xander xandra yace
  yahaya yas yasin yemi yoel yohara yolande yosef yousaff yousef yousuf zack zaf zafran zahid zaid zain zak
  zakhir zane zara zarmeena zbigniew zebadiah zebunisa zehra zen zhafaran zia zirwa zoe zohaib zoë zuffar zulf
  zulfikar zulfiqar zulifiqar`.split(/\s+/),
)
