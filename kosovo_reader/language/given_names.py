"""Given names of men and of women, as English-language newspapers spell them.

Evidence, never proof, that a capitalised run is a person and whether "he" or "she" may refer to it. Compiled by
hand from common usage, in lower case, with and without diacritics; a plain form that reads as something else
("said" for "saïd") is left out. One paragraph a region, the Balkans first; a name stands in the first it fits.
Left out on purpose: English words, months, virtues, titles, peoples and places ("April", "Hope", "Milan"), and
names that men and women bear alike ("Sasha", "Andrea"). Nobody's full name or office is recorded here.
"""

# "i\u0307" is what str.lower makes of the Turkish capital "İ".
MALE: frozenset[str] = frozenset(
    """
    adem adnan afrim agim agron ahmet alban albin aleksa aleksandar alen alija andelko anđelko andjelko andrej andrija
    ante anton arben arber arbër arbnor ardian arian arlind armend armin arsenije arsim artan atanas atdhe avni azem
    bajram bakir bardhyl bashkim bedri behgjet bekim beqir besart besim besnik blagoj blaz blaž blerim boban bogdan
    bojan boris borislav borko borut bosko boško boyko bozidar božidar božo branimir branislav branko bratislav bujar
    burim cedomir čedomir dalibor damir damjan danijel danilo dardan dario darko daut davor dejan denis dimce dimče
    dimitar dimitrij dimitrije djordje djuro domagoj dorde đorđe dragan dragisa dragiša dragoljub dragomir dragutin
    drazen dražen dritan driton duro đuro dusan dušan dusko duško edi edin edmond edon eduard egzon ejup elbert elmedin
    emil enes enver erion esad fadil fahrudin faruk fatih fatlum fatmir faton fatos fehmi ferid feriz filip fisnik fitim
    flamur florent florim franjo fuad gani gazmend gentrit georgi gezim gëzim gjergj gjon gjorge gjorgji glauk goce
    gojko goran gordan hajredin haki halil hamdi hamza haris harun hasan hashim hekuran hristijan hristo hrvoje husein
    hysen hysni ibrahim idriz igor ilija ilir isa ismail ismet ivan ivaylo ivica ivo izet jakov jakup janez jashar jeton
    josip jovan jure jusuf kadri kastriot kemal kenan kiril kiro korab kosta krasimir kreshnik kresimir krešimir krste
    kujtim kushtrim labinot latif lazar liridon ljubco ljubčo ljube ljubisa ljubiša ljubomir ljupco ljupčo luan luka
    lulzim lutfi marijan marjan marko marton matija mehmed memli mergim mërgim midhat mihailo mihajlo milenko milo
    milorad milos miloš milovan milutin miodrag mirko miroslav mirsad mirza mitar mitko mladen momcilo momčilo muamer
    muhamed muhamet muharem muharrem murat musa mustafa naim naser naum nazim nebojsa nebojša nedeljko nedzad nedžad
    nemanja nenad nermin nexhat nexhmedin nikola nikolce nikolče novak obrad ognjen oliver omer osman pavle petar petrit
    pjeter pjetër predrag qamil qemal rade radoje radomir radoslav radovan rajko rame ramë ramiz ramush ranko rasim
    rastko ratko remzi rexhep rifat risto rrahman rumen rustem saban šaban sabri sadik safet sali salih sami samir saso
    sašo sead sefik šefik selim senad shaban shefqet shkelzen shkëlzen shpend shpetim shpëtim shukri sinan sinisa siniša
    skender skënder slaven slavisa slaviša slavko slobodan sokol srdan srđan srdjan srecko srećko sreten stanislav
    stanko stefan stevan stevo stipe stjepan stojan stoyan strahinja sulejman svetozar sylejman tahir talat taulant
    tihomir todor tomislav trajce trajče trajko tsvetan tvrtko uran uros uroš valdrin valon vasilije vedran vehbi veli
    velimir veljko veselin veton vinko visar vladan vladeta vladimir vladislav vlado vlastimir vlatko vojislav vuk
    vukasin vukašin xhavit xhelal xhevdet ylber ylli yordan zarko žarko zdravko zef zeljko željko zenel zlatan zlatko
    zoran zvonimir abdullah baris barış binali burak cemal devlet ekrem erdal erdem hakan hulusi huseyin hüseyin ilham
    kadir mahmut mehmet mesut metin mevlut mevlüt numan orhan recep riza rıza selahattin suleyman süleyman tayyip timur
    yunus yusuf abbas abdel abdel-fattah abdelaziz abdelkader abdul adel ahmad ahmed akram ali amin amir anwar ashraf
    bashar bashir bilal faisal fouad gamal ghassan habib hadi haider hakim hamid hani hassan hisham hosni hussain
    hussein imad imran jamal kamal karim khaled khalid khalil maher mahmoud majid mansour mehdi mohamed mohammad
    mohammed moussa muhammad muhammed muqtada murad nader najib nasser nizar nouri omar osama qassem rafik rami rashid
    riad saad saddam saeed saïd salah saleh salim salman suleiman tariq usama wael yahya yasser ziad alireza arash bijan
    ebrahim esmail farhad hossein jafar javad kamran masoud mojtaba omid ramin reza sadegh asad asif babar burhanuddin
    gulbuddin haibatullah iqbal javed mahmood nasir nawaz raza rehman shahbaz shahid sirajuddin syed usman zabihullah
    zalmay zia zulfikar amos avi avigdor benny bezalel binyamin ehud eli gideon gilad haim meir moshe naftali nir oren
    shimon shlomo uri yaakov yair yitzhak yosef ze'ev aleksandr ales alexander alexei alexey anatoly andrei andrey
    andriy denys dmitri dmitry dmytro gennady ihor ilya konstantin leonid maxim mikhail mykhailo mykola nikita nikolai
    oleg oleksandr oleksiy pavel pavlo petro pyotr ruslan sergei sergey serhiy taras uladzimir valentin viktor vitali
    vitaly volodymyr vyacheslav yaroslav yevgeny yevhen yuri yuriy andris aram armen bidzina davit edgars giorgi gitanas
    hrant irakli levan levon mikheil serzh shota temur toomas vakhtang adam andrzej antoni attila béla ferenc gabor
    gábor grzegorz gyorgy györgy gyula istvan istván jacek janos jános jaroslav jaroslaw jarosław jerzy jiri jiří josef
    karel kazimierz krzysztof laszlo lászló lech lukas lukáš marek mateusz michał pawel paweł peter péter petr piotr
    radoslaw radosław rudolf sandor sándor stanislaw stanisław tadeusz tamas tamás tomas tomáš vaclav václav wojciech
    zbigniew zoltan zoltán adrian alexandru andreas antonis calin călin constantin costas cristian dimitris evangelos
    florin georgios giorgos ion klaus konstantinos kyriakos marius mircea nicolae nikolaos nikos octavian panagiotis
    sebastian sorin spyros ștefan traian tudor victor vlad yannis alberto alejandro alessandro ángel angelo antonio
    antónio augusto bruno carlo carlos claudio daniel diego eduardo enrico enrique evo felipe fernando francesco
    francisco gabriel germán giorgio giovanni giuseppe gustavo hector héctor hugo ignacio iván jaime jair javier jesús
    joao joão jorge jose josé josep juan julian julián julio lorenzo luca luigi luis luiz manuel marco marcos mario
    martin martín massimo matteo miguel nicolas nicolás oscar óscar pablo paolo paulo pedro pietro rafael ramon ramón
    raul raúl ricardo roberto rodrigo ronaldo rui sebastián sergio sérgio silvio stefano tomás víctor walter xavier
    alain albert andre andré antoine bernard charles christophe claude edouard édouard emmanuel eric éric francis
    francois françois frederic frédéric gilbert guillaume hubert jacques jean jean-claude jean-luc jean-marie jean-paul
    jean-pierre jean-yves joel joël joseph louis marc maurice michel patrick paul philippe pierre raymond richard robert
    roger sebastien sébastien thierry thomas vincent adolf bart christoph claus dieter dietmar dirk edmund edwin erik
    ernst felix ferdinand franz friedrich fritz geert gerhard gunter günter gunther günther hans heinrich heinz helmut
    herbert hermann jaap jens joachim johann johannes joost jurgen jürgen kai karl karl-heinz kurt ludwig manfred markus
    matthias olaf otto ruud stephan theo ulrich volker werner wilhelm wim wolfgang anders bjorn bjørn carl gunnar heikki
    henrik jorgen jørgen kjell knut leif mads magnus martti mats ole pekka soren søren stig thor aaron alan allen andrew
    andy anthony arthur barack barry ben benjamin billy bob bobby brad brian bruce christopher colin craig cyril dan
    danny dave david dennis derek donald douglas ed eddie edward elon frank fred gary george gordon graham greg harry
    harvey henry howard hugh ian isaac jack jacob jake james jason jeb jeff jeffrey jeremy jerry jim jimmy joe john
    johnny jon jonathan josh joshua justin keir keith ken kenneth kevin kyle larry lawrence leo leonard lewis liam lucas
    luke marcus mark matt matthew michael mike murray nathan neil nicholas nick noah perry phil philip ralph rick ron
    ronald ross roy russell ryan samuel scott sean seán simon stanley stephen steve steven stewart stuart ted tim
    timothy todd tom tommy tony warren wayne william ajay amit anand anil arjun arun arvind ashok deepak dinesh gotabaya
    mahesh mahinda manmohan mohan mujibur narendra nitish prakash prasad rahul rajan rajesh rajiv rajnath rakesh ramesh
    ravi rishi rohit sachin sanjay satya shankar sunil suresh vijay vikram vinod ziaur agus bambang benigno budi eko
    gibran hendra joko mahathir prabowo rizal rommel susilo abdi abdoulaye abdullahi abiy abubakar alassane amadou aminu
    debretsion emmerson faustin félix femi getachew haile hailemariam idriss isaias issa jakaya juma kofi kwame mamadou
    meles mohamud muhammadu nnamdi olusegun ousmane raila shehu souleymane tedros thabo thierno tunde uhuru umaru yakubu
    yaya yoweri i\u0307brahim i\u0307lham i\u0307smail i\u0307smet abdur abhishek adil akhilesh akira aleksander aleksei
    alexis alistair alvaro amine andres andrii andrés angus anies anselme anura archil ariel arkady artur asim atal
    atiku babagana bartosz bilawal bishwo bohdan bola bongani bosco brandon callum chinedu chukwuemeka ciaran ciarán
    cody colm conor cormac corneille dafydd dariusz darnell declan dermot deshawn desmond duncan dustin dwayne dwi eamon
    eirik emeka evgeny ewan fazal federico fidel fikile frank-walter fumio gadi gagik garegin gareth garry gerald
    gheorghe ghulam gianni giannis goodluck gopal gérard göran haakon hamish hayk heiko herzi hiroshi horst håkon ichiro
    ieuan itamar jay jean-noël jonas jovenel juan-manuel julius junichiro karl-theodor kazuo kenji kgalema kipchoge
    kiran kirill koji kostas krishnan kyrylo lars laurent leroy logan lothar lula maarten mahfuzul maithripala makoto
    maksim manoj marcin marian mariusz marwan masao mathieu matthieu mauricio menachem mengistu micheál mihai mikael
    moqtada morten muhyiddin mukesh museveni nabih nana naoto nawab nayib nelson nestor niall nika nikol nikolay nils
    nitin nobuo ntabo néstor obinna odinga oleh oleksii olivier ollanta ostap owain padraig pervez pieter porfirio
    pradeep pushpa pádraig qamar ranil raphael raphaël rasmus razvan reinhard renato reuven rhys ridwan riyad rodolfo
    romano rory ruben rüdiger răzvan sajith salvatore sandeep sander satoshi seamus segun serhii sher shigeru shinzo
    shyam sipho stavros steffen stephane stéphane sutopo sven séamus takeshi tamaz taro teguh terrence themba tigran
    timofey tomasz tomek toshimitsu travis trevor tyler tyrone ulf uwe vahagn valerii valeriy vasile vassilis vasyl
    venkatesh vicente vikas viktar vincenzo virat wahyu walid wesley wilmer wole xiomara yoav yogi yoshihide yoshimasa
    yukio yurii zaid zulfiqar zurab álvaro éamon charlie freddie alfie archie finn dylan garrett jerome malik lamar
    reginald cedric mikkel gustav axel oskar jukka matti antti mikko janne juha kalle rainer holger torsten jörg rolf
    jean-marc yves didier patrice fabrice cédric loïc bastien gilles rémi fabio gianluca davide riccardo umberto hernán
    gonzalo mateo esteban ramiro jairo edgar yeison thiago nuno vasco gilberto caio otávio marcelo maciej zdeněk ondřej
    juraj ľubomír andrius mantas gintaras valdis juris maksym vitaliy artem ramzan shamil zaur abdulrahman youssef fadi
    nabil hicham rachid mounir anouar lotfi moncef haitham mahdi tareq behrouz kaveh siamak shehbaz naveed waqar sajid
    hafiz maqsood pramod santosh bishnu dipak rabindra nimal dedi yudi somchai prayut thaksin kyaw jejomar kojo chukwuma
    ifeanyi babatunde adebayo garba umar danjuma seydou ibrahima alioune boubacar modibo idrissa moïse jean-bosco
    evariste pierre-claver tesfaye dawit yohannes bekele tsegaye girma kipchumba otieno ochieng njoroge kamau bheki
    siyabonga nkosinathi jabulani tendai tatenda kizza okello odhiambo john-paul fergus eoin tadhg wiremu sione tevita
    clarence marvin hikmet toby gavin rupert dominic iain ronan kieran glenn doug farhan zahid

    abdelfattah abdelhamid abdelkarim abdellah abdelmalek abdelrahman abdirahman abdiweli abdulaziz abdulhamid
    abdulkadir abdulkarim abdulmalik abdulqadir abdulsalam abdulwahab abdurrahman aboubacar adama adewale aiden ajet
    akinwumi akwasi alfonso alhassane alonzo altin alush alvin amarinder ammar amr anas anatoliy andi anutin arbab
    arianit arif arnel arturo astrit augustin avdi ayman bakary barham basri bassam bechir behxhet bekir berhanu
    bhupesh biren bledar bogusław boniface bouba bradley brahim brendan brett bryce bülent caleb cecil
    chandrababu cheikh chokri christos chuan cleophas clifford colton connor curtis dahiru danko danladi darius
    darryl daudi deandre demba desalegn devendra dieudonne dikson dilip dobrica dragoslav dren drilon duane dwight
    ehsan elez elias elijah elmer elmi elton emilio emin emre endrit ermal ernesto erwin ethan etienne fahrettin
    faik farai ferat ferdie fethi fikret floyd fode fuat gajendra gebran gentian gerard gerardo gernot gerry girish
    grady gregg grigory guillermo haidar hajdar halim hamad hamisi hamit hank harish harold haroon haxhi hedi hemant
    herb herman hernan horace howell humberto ihab ikechukwu ilhami iljaz ilker imer inayat ioannis irfan irving
    isah isaiah isko issoufou isuf iyad jagdish jahir jakub jamshed janko japheth jared jarrod jayden jaylen
    jeanmarie jerald jhon jhonatan jitendra joaquin jomar jonuz joselito josiah jovica jugoslav junaid kabiru kagiso
    kailash kais kalifa kalonzo kashim kayode kelvin kenny keyshawn khamis khurram kiprono kithure krsto kwabena
    laith lalit lamine landon lavdim leandro leland lester leszek liaquat lindani lionel lirim lonnie louie lyle
    mady mahamadou majed mansoor mansur marinko marquise maximiliano maxwell mazen mehboob melvin mevludin
    michal mickey milaim milisav milivoje miljan milun miroljub mohsen mohsin moise mokhtar momir mubashir mudassar
    muhannad mukhtar mukul muneer munir muris murtaza musalia mustapha mwinyi myron nadeem naeem naresh nathaniel
    naveen nawaf neal negash nidal nihat nilo noman noureddine nuhu nuredin octavio okoth oktay onesmus onur otis
    oumarou owen pankaj percy pinarayi prashant praveen prayuth przemyslaw qais quentin quincy qusay radan radenko
    radivoje raed rafal raghav ragmi rahmi rajeev raman ramazan ramil randall randy ranjit refik reggie rehan
    reynaldo riaz rickey rizki rizwan rodante roderick rodney rodoljub rogelio roland rolando ronnel ronnie roscoe
    rostyslav rrustem rudy rufus rushit sabahudin sabit sahit sajjad salum samaila sammy sanusi saqib sarfraz satish
    sedat sefer sejdalija sekou selman selçuk serkan shafiq shahzad shaip shakeel shane sharjeel shashi shawn
    sheldon shemsi shivraj shkumbin shoaib skifter slawomir slimane sobhi sofiane sohail srettha stepan
    sudhir sufian sylvester szymon tadesse talal tanveer tapiwa tarek tarun terence terrance terrell thaer thanasis
    theodore thurman tidiane tolga trayvon trevon tristan tuncay tundu tyrell uday ujjwal ulises umair vadym valdet
    valery vangelis vasily vernon vidoje virgil vivek volkan vullnet waheed wally walt waseem wasim wasiu wilbur
    wilfred wilfredo willard wissam woodrow wyatt wycliffe xhemail xhevat yashwant yasir yavuz yegor yiannis yilmaz
    ymer yogendra younis zachary zaheer zaki zane zdzislaw zeeshan zenun zeqir zitto zivorad zubair zvonko ömer
    özgür ümit
    """.split()
)

FEMALE: frozenset[str] = frozenset(
    """
    adelina aferdita afërdita agnesa aida ajla albana albina albulena aleksandra alenka alisa alketa alma almira amela
    amina ana anastasija andela anđela andjela aneta anila anita anja anka antigona antonija arbnora ardita ariana
    arjeta arlinda arta atifete azra belinda belma besarta besiana besnike biljana bisera biserka blagica blanka blerina
    blerta bojana borjana branislava branka bukurie bukurije dafina danica daniela danijela dardane darija darinka darja
    desa desanka desislava dhurata diellza dijana donika donjeta doruntina dragana dragica draginja drenusha drita
    dubravka dunja dusica dušica dzenana dženana edina edita edlira edona egzona elizabeta elona elvira emilija emina
    emine enkelejda ermira esma etleva eva fahrije fatbardha fatima fatime fatmire feride filloreta fitore florentina
    flutura frosina gabrijela gentiana gordana hajrije hana hatidza hatidža hatixhe helena hykmete igballe iliana ilinka
    iliriana indira ines irena isidora iva ivana ivanka jadranka jagoda jasmina jasminka jasna jehona jelena jelica jeta
    jetmira jonida josipa jovana jovanka jozefina julija kalina kaltrina kaqusha katarina katica kimete klodiana kolinda
    krenare kristalina kristina ksenija kujtime lana laura lejla lendita leonora lidija linda lindita liridona lirie
    ljiljana ljubica lucija luljeta lydia magdalena maja majlinda makfire marigona marija marijana marina mariya marta
    martina maša meglena melihate mila milana milena mileva milica mimoza mira miranda mirela mirjana mirka mirlinda
    mirna miroslava mirsada mojca monika nada nadezda nadežda nadezhda naime natalija natasa nataša nela nermina nevena
    nexhmije nikolina nina nora olga olivera olta qamile qendresa qëndresa radmila rajmonda ralitsa ranka renata rita
    rozeta rudina rumyana ruzica ružica sabina safete sandra sanela sanije sanja sara sejla šejla selma senada sevdije
    shkurta shkurte shpresa shqipe shqiponja shyhrete sihana silvana silvija simona sladana slađana sladjana slavica
    slavka smilja snezana snežana snezhana snjezana snježana sofija sonja spela špela stanislava suzana svetlana tamara
    tanja tatjana teodora teuta tijana tina tjasa tjaša tringa urska urška valbona valdete valdrina valentina valmira
    vasfije vedrana vera vesna vida viktorija violeta visnja višnja vjollca vjosa xhevahire yana yllka zana zdenka zehra
    zeljka željka zlata zora zorana zorica zvezdana

    asli aslı aylin ayse ayşe aysegul ayşegül banu betul betül burcu canan dilek ebru elif emel esra fatma figen gamze
    hande hatice leyla mehriban meltem meral merve meryem nazli nazlı nevin pervin pinar pınar seda serap sevda sevgi
    sibel tansu yasemin zeynep

    aicha aisha alia amani amira asma aya ayesha bushra dalal dalia dina faiza farida fatimah habiba hajar halima hanan
    heba hiba houda huda jamila karima khadijah lamia layla leila lina maha malak malika mariam maryam mona muna nadia
    nadine naima najat nawal noura rana rania rasha reem rima sahar salma salwa samia samira sarah tawakkol yara yasmin
    yasmine zahra zainab zeinab zohra

    azadeh azar elham fariba mahsa masoumeh mitra narges nasrin nazanin negar parisa parvin roya sepideh shahla shirin
    shohreh simin soraya

    asiya fauzia fehmida ghazala laila latifa malala maleeha naheed nargis nasreen parveen rehana robina rubina rukhsana
    sadia saima saira shabana shahida shazia sitara zakia

    adina anat ayelet chana dorit gila golda hanna hannah ilana keren limor merav miri miriam noa orna rina rivka ruth
    shelly shira shoshana tamar tzipi yael

    agata alexandra alina alla anastasia angelina anna daria darya ekaterina elena elmira emma galina inna irina iryna
    kateryna kira klara ksenia larisa lidia lilia ludmila lyubov lyudmila margarita maria marianna nadiya natalia
    natalya natasha oksana oleksandra olena olha polina raisa sviatlana svitlana tatiana tatyana tetiana valeria
    veronika yekaterina yelena yulia yuliia zoya

    anahit ani eka evika ingrida kaja kersti ketevan khatuna kristine lali lela lilit maka manana naira rasa salome
    susanna tatevik tinatin vaira

    agnes ágnes agnieszka alena barbara beata beáta dagmar dana dora dóra dorota elzbieta elżbieta erika ewa gabriela
    gabriella ildiko ildikó ilona jadwiga jana joanna judit julia júlia karla karolina katalin katerina kateřina klára
    krisztina lenka livia lívia lucia lucie malgorzata małgorzata margit mária marie márta michaela mónika nóra paulina
    sona soňa teresa tereza tünde valéria věra viktoria viktória wanda zita zsuzsanna zuzana

    anca andreea angela aurelia carmen corina cristina delia despina diana doina eleni eugenia georgiana ileana ioanna
    iulia liliana luminita luminița maia melina mihaela monica oana raluca ramona rodica roxana stefania ștefania stella
    veronica viorica xenia zoe

    ada adele adriana alessandra alicia angelica antonia beatrice beatriz bianca blanca carla catalina catarina caterina
    cecilia celia célia chiara clara claudia cláudia dolores elisa elsa emanuela emilia esperanza ester fátima fernanda
    francesca giorgia giovanna giulia gladys gloria irene isabel isabella juana lucía lúcia luciana luisa luz manuela
    marcia márcia margherita maría mariana marielle marisa martha mónica norma paloma paola patricia paula pia pilar
    raquel rigoberta roberta rosa sabrina samantha serena silvia soledad susana tania tânia vanessa verónica vittoria
    yolanda

    adèle agnès alice anne anne-marie annette annie audrey béatrice caroline catherine celine céline chantal chloe chloé
    christiane christine claire danielle denise diane edith édith elisabeth élisabeth elise élise fanny francoise
    françoise gabrielle genevieve geneviève helene hélène ingrid isabelle jacqueline jeanne judith julie juliette lea
    léa louise madeleine marguerite melanie mélanie michèle mireille monique nathalie nicole pauline rachida renee renée
    sabine segolene ségolène sophie stephanie stéphanie suzanne sylvie valerie valérie veronique véronique yvonne zoé

    angelika annalena annegret astrid beate beatrix bettina birgit christa christina cornelia doris dorothea elke ellen
    elly erna esther evelyn frauke gudrun heidemarie heidi helga inge johanna karin katharina katja kirsten lena leni
    lisa lotte margot marianne marlene máxima pamela renate sahra susanne theresa ulrike ursula ute wilma

    ann anneli annika britt connie frida greta gro hanne helle ida inga jóhanna katrin katrín kristin kristín malin
    margrethe mari maud mette mia sanna solveig tarja tove vigdis vigdís

    abigail alison allison amanda amelia amy becky beth betsy betty brenda bridget carly carolyn carrie cathy cheryl
    cindy colleen condoleezza cynthia daphne debbie deborah donna dorothy edna eileen elaine eleanor elizabeth ella
    ellie emily erica erin ethel fiona frances gail gemma geraldine gillian gina gwen harriet hayley helen hilary
    hillary imelda jacinda jane janet janice jenna jennifer jenny jessica jill joanne josephine joyce judy juliet kamala
    kate katherine kathleen kathryn kathy katie katy kristen lauren leah liz liza lizzie lois louisa lucy maggie mairead
    mandy margaret marilyn mary maureen megan melissa meredith michelle molly nancy naomi natalie olivia oprah peggy
    penelope phoebe phyllis polly rachel rebecca rosemary rosie sally sharon sheila shelley shirley sinead sinéad sonia
    susan sylvia tanya tiffany tracey tracy vicky wendy zara

    aishwarya alka amrita anjali anuradha anushka arundhati chandrika deepa deepika divya droupadi gayatri geeta hasina
    jaya jyoti katrina khaleda lakshmi lata leela madhuri mamata meena meera nandini neha nirmala nisha nita pooja
    poonam pratibha preeti priya priyanka radha radhika rashmi rekha ritu sakshi sandhya sarita seema selina shalini
    sharmila shilpa shruti sirimavo smriti sonali sunita sushma uma usha vidya

    ayu corazon dewi lestari marissa megawati nurul puan retno rini risa rosalinda siti susi teresita yenny

    abena adwoa aïcha akosua almaz amaka aminata aster awa ayaan birtukan chimamanda chioma derartu fatou fatoumata
    funke funmilayo hawa hodan ifeoma janeth joice kadiatou kemi khadra lindiwe mariama maryan neema ngozi nkosazana
    nomzamo rahel thandi thuli ubah wambui wangari wanjiku wanjiru winnie yasmina zanele

    aaliyah agathe ahlam akiko amal ameenah ana-maria anastasiia aoife arlene besa bintou brittany bronagh daryna delcy
    dilma donatella eimear ekaterine elodie fatlinda ganimete grainne graça gráinne gwendolyn halime halyna heather ieva
    inés iveta jeanine katarzyna kayla keiko keisha khadija kozue latoya lumnije lyudmyla mairéad mariia marzieh masih
    mireya naoko nataliia nataliya niamh nino nour odalys petra roisin rosario róisín sabahate sabitha sanae saranda
    shaniqua siobhan siobhán sorcha tammy tetyana tomoko vlora xheraldina yemi yoko yuki isla freya jess kirsty lorna
    ciara bethany kayleigh lindsey stacey karen beverley moira sigrid signe heike anke silke marine aurélie mathilde
    amélie brigitte martine odile solène elisabetta ornella marcela rocío ximena larysa maryna khrystyna hala wafa
    benazir hina shireen kavita dilhani kumari ratna adaeze folake hauwa binta akinyi achieng nyambura nomvula thandiwe
    naledi sahle-work meaza loida

    alejandra amirah amra atieno brianna caitlin camila chebet concepcion courtney cristy desiree eunice fadila
    farzana felicia ghada graciela gretchen guadalupe gülsüm hailey jaylene jepkosgei jocelyn kaitlyn kara kari
    katelyn kelsey keri krista latasha latonya lindsay lirije lorena loretta lori lorraine lynda lynette mackenzie
    madeline makayla manal marcy marisol marla marsha maxine melinda merita munira myra myrvete nabila nichole nikki
    njeri noelle paulette priscilla remzije rhonda robyn rochelle rosalie roxanne rukayya samina selena selin
    shannon sharla sheena sheri sherri sherry sheryl shirlene souad stacie stacy suha sushila susie tabitha tameka
    tara tasha terri tessa toni traci trisha trudy velma vicki vivian wafaa yesenia yetunde yvette zeina zhanna
    zinaida özlem
    """.split()
)

# Surnames that stand before the given name: "Kim Min Su", "Li Wen", "Nguyen Van Nam". Those that read as
# English words or as names of the west ("Park", "Sun", "Long", "Lee", "Ha") are left out.
EAST_ASIAN_SURNAMES: frozenset[str] = frozenset(
    """
    ahn bae bui cai cao chang chen cheng cho choi chung dang deng ding dong doan duan duong feng gao guo hoang hong
    huang hwang hyun jang jeon jeong jiang jin jung kang kim kwak kwon lai li liang liao lin liu lu luo luu lyu mao meng
    nguyen noh peng pham phan phung qian qin seo shao shen shi tang tao thein tian tran trinh truong tsai vuong wang wei
    wen wu xi xia xiao xie xiong xu xue yan yang yao yoo yoon yuan yun zeng zhang zhao zheng zhong zhou zhu zhuang zou
    """.split()
)

# Given names of men and women alike.
EITHER = frozenset("chris sam alex andrea sasha jamie robin kerry kelly casey jessie leslie ashley noor terry".split())

# Given names that are countries or towns too: "Jordan Smith", "Georgia Ellis", "Paris Brown".
ALSO_PLACES: frozenset[str] = frozenset(
    """
    adelaide africa alexandria asia austin beverly brooklyn cairo carolina chad charlotte chelsea dakota dallas denver
    florence geneva georgia holland houston india ireland israel jackson jordan kenya lincoln london lourdes madison
    milan montana paris petra phoenix raleigh santiago savannah siena sofia sydney troy vienna victoria virginia
    """.split()
)
