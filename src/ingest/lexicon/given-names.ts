/**
 * Given names that news writes and that the library of names lacks or calls the other gender, folded (see `fold`): of Greece,
 * the Slavic, Nordic and Baltic countries, Turkey, the Arab world, Iran, South and East Asia and Africa. Names borne by women
 * and men alike are left out. Only pronouns are read by them, never what is a name.
 */
export const FARTHER_MALE = `aage abba abdollah abdulfattah achilleas adamu aecio afonso ahmadu ainars aivars akos algirdas aliko
  almazbek aloizio aminu amirudin amrullah andris andrius anies antti anura apostolos archil aref arnaud
  arnoldas arvydas asaduzzaman asger ashok aslak asmund assimi atef atiku ayodele azali azmin babajide baburam
  bahram balakrishnan balazs bandar bartlomiej behrouz behzad benoit bezalel bhagwant bheki bhupesh bhupinder
  bidzina bilawal binali bjarne bjarni bobi boguslaw bohuslav bojan bongbong borut boudewijn boyko bozhidar
  bujar bukola bulent cevdet chandrababu charalambos choguel christer csaba czeslaw dainis dapo darko davor
  debretsion demeke devendra devlet diederik dinesh ebuka edgars eelco egemen egils ejike ekkehard ekrem
  emomali enyinnaya ersin ertugrul esben esfandiar esmail evariste ewout ezenwo fahrettin faizal farhad
  farrokh faustin fawad fazlur feisal ferd ferenc fereydoun ferit flemming floris frans frantisek frode fyodor
  gamal ganjar gauthier gediminas gedion geert geir gennady geoffroy gergely getachew ghassem ghislain
  gholamhossein gholamreza giannis gilles gilmar giorgos girish gisli gitanas goncalo goodluck gopal gotabaya
  gregoire grigory gudni guenter gulbuddin guntis gurbanguly gwede gyorgy hafiz hailemariam haitham hakainde
  hakem hallvard halvor haruna havard hazwan heikki helge hemant hemedti henk herve hery herzi heshmat heydar
  hibatullah hideo himanta hirokazu hiroyuki hishammuddin hooman houshang hristijan hrvoje hryhoriy huseyin
  ievgen ingus iraj isko ismat issoufou ivica jagdish jairam jakov jamshid jan jarle jaroslav javad jelle
  jeroen jerzy jhala joost joris jort jostein juergen juha jukka junichiro juraj jyotiraditya jyrki kakha
  kalonzo kare karoly kassym-jomart katsuya kazem kazimierz kazuhiro kestutis keyvan khadga khairy khosrow
  kishore kizza kjell klaas koichi krisjanis kyriakos lalit lalu lasse laurynas lech lefteris linas lubomir
  ludovic ludwik luuk lyubomyr maarten macky mahamat mahamudu mahathir mahinda maithripala makis mangosuthu
  manmohan manohar manolis margus marnix marton masahiro masayoshi massoud matjaz matthijs mawlawi melih
  mevlut michalis mihaly mikheil milan milorad mindaugas minoru miroslaw mogens mohsen mokgweetsi morten
  morteza mswati muhammadu muhyiddin mukesh mulayam munther muqtada murali musalia nabih nangolo naoto nawaz
  nayib nebojsa nenad nirmal nitzan nobuo nobuyuki noel noorullah nursultan nyesom obaidul obiora oddvar
  ogbonna okan okechukwu okezie oladipo ollanta olli olu olusegun omprakash onyema osamu ossufo ostap ozgur
  pakalitha palle panfilo pankaj panyaza parvez parviz pejman pekka pervez petri petter petteri peyman piet
  pieter piyush prachanda pradeep prakash pranab prashant preben priit prithviraj przemyslaw pushpa pyotr
  qassem rached radoslaw rafizi ragnar rahmatullah raila rajat rajendra rajesh rajiv rajnath ramesh ramush
  ramzan ranil raouf rasmus ravindra remi ridha riek rigathi risto roar rodion rostam rotimi rouhollah
  ruhollah rustam ruud ryszard saddam sadegh sadyr saeid sajith sali sambit sandiaga satish satoshi sauli
  saulius saulos saurabh savely semyon seppo serdar serhan serzh shafie shahram shamil sharad shashi shavkat
  shehbaz shigeki shigeru shinichi shohei shunichi siavash sigfried sigurdur siim sindre sirajuddin sirajul
  sjoerd slawomir slobodan sohrab sooronbay sotiris spyros sten stevo stian stijn stipe sudhir sukru suresh
  susumu svein sverre sywert taavi takuya tamas tapio tarcisio tarjei tatsuya tayyip teemu tejashwi tengiz
  terje tetsuya teun thamer thanasis thordur tijjani tilman timofei tjeerd tolga tomislav tomohiro toomas
  torbjorn tormod torstein toru toshihiro toshimitsu toshio trond tsutomu tunc tundu tuomas turgut turki
  tzachi uddhav ueli uffe uhuru umaru urmas urs vaclav vahid vakhtang valdis valery vassilis velenkosini veli
  vidar ville vinod vjosan vlastimil vojtech vytautas waclaw wieslaw witold wopke wouter yadollah yakubu
  yasuhiro yasuo yasutoshi yevheniy yigal yoichi yoshihide yoshiro yosuke yoweri yukio yuri yusril yutaka
  zabihullah zafer zakhar zalmay zbigniew zdenek zia zlatko zsolt zubairu zulfikar zviad zvonimir zweli
  zygimantas zygmunt`;

export const FARTHER_FEMALE = `achieng adhiambo adwoa agne aikaterini aino akie akinyi akoth alenka amaka anandiben anat anhelina anielle
  aniko ankie anniken anuradha anyango arti asa ase assuncao atieno atifete auma aurelija aurore ausrine awino
  ayako aysen ayu azalina baerbel bahareh baiba baleka bathabile benazir benedita berangere berna bernadett
  bhavna biljana bilquis bineta birtukan bodil bohdana bongiwe bouthaina bozena brit britt burcu busisiwe
  buthaina canan chandrika chebet chepkemei chieko chinwe cilia damares dariga daryna deepa delcy dganit
  dieynaba dikeledi dilma dipu dorthe dragana droupadi ebba ebele efrat efua einat einav elaheh eliziane eniko
  eriko erzsebet evika fadime faezeh farzaneh fatemeh fehmida femke fereshteh filiz firdous folake folorunsho
  francoise fumiko funke funmi funmilayo fuziah gamze geertje ghada ghislaine gita gleisi golnaz golshifteh
  gonul gordana graca gro gul guler gulten gunes guri gyorgyi hadiza hagit hajara hajnalka hande hanieh
  hanneke harsimrat haruko hauwa hege helle hiroko hirut hisako hoa homa hulya huong ibolya idit ifeyinwa
  ilknur imee ineke inese inger ingrida intisar iselin iveta jadranka janja janneke jannike jayalalithaa
  jepchirchir jepkosgei jette jila jitka joke junko jurgita kalpana kanako kanchan kanimozhi kashmala katayoun
  kathalijne katri kazuko kemi khatia kirsti kolinda kristalina krisztina kulsoom kumiko laimdota laleh lerato
  liina limor lindiwe ljubica loes lone lubica maaike madhuri magnhild mahawa mahnaz mahsa mahua malala malu
  mamata mamphela manju margriet marieke marja marjolein marketa marte maryse marzieh masako masoumeh mayawati
  meaza megawati mehbooba mehriban mehrnoosh meltem merav merja mette michele michiko mieko mirjana mizuho
  mojgan mumbi muthoni mwanaisha myrto nafula naheed nalan naledi naliaka naoko nasimiyu nasrin natasa nazanin
  nazila neelam neelima negar negin nekesa nermin neslihan nevena ngone nienke nilgun niloofar niloufar
  nilufer nirmala nkem nkiru nkosazana nobuko nokuthula nolwazi nomsa nomvula nomzamo noriko nosipho nouf
  ntombi nuray nurit nurten nurul nyambura obiageli oby ofra olivera olympe onyeka orit orna orsolya outi
  paetongtarn paivi palesa pardis parvaneh parveen pavla pernille perrine piroska pratibha pratima preeti
  putri radvile ragna ragnhild rajni ranveig rasa ratna refilwe reka rekha renho renske renu rie rigmor riikka
  riina ronit ronke roopa rowshan rukiye rula ryoko sachiko sadako sahlework sakiko sanaz sangeeta sanja sanni
  saroj satoko satu saule savita sawsan sayaka sebnem segolene seiko serife setsuko sevil sevim sezen shabnam
  shahla shaimaa sharmila sharren shashikala sherine shilpa shizuka shlomit shobha shohreh shubha sigal
  sigridur silje simin simranjit sirimavo sirpa sissel siti siv slavica smadar snezana solene solomiya solvita
  soninha sorayya stavroula stine suhair sujata suman sumitra sushila sushma swati synne synnove szilvia
  takako tamayo tansu taraneh tarja tehmina thokozani thuli tigist tinatin tineke tomoko torill tove toyin
  trijntje trine tsveta tugba tulay turid turkan tuula tzipi uju ulrikka unni upendo urska urszula usha
  vaira vandana vasudha vasundhara vigdis vijaya vilija vimala virginie virpi vjollca vjosa wairimu wambui
  wangari wanjiku wanjiru wieslawa willemijn yaara yael yaelle yamini yasaman yashoda yekaterina yeliz yesim
  yetunde yevgenia yewande yifat yingluck ylva yoshiko yuko zandile zanele zartaj zeljka zenta zerrin zhila
  ziba zodwa zorana zsuzsanna zubeyde zuhal zuhura zuleyha zuraida`;
