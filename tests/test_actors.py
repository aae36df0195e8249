"""Who acts: phrasings of names, titles, bodies and seats of power, and look-alikes that name nobody.

A text stands before `->`, its actors behind it, in their order, divided by ` & `: the first letter of the kind (person,
organization, country, group), the name, a person's role in brackets, and after `=` the other forms in their order,
divided by `;`. A text of the look-alikes names nobody. ` / ` begins a new paragraph; a line that begins with a space
goes on with the one before.
"""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kosovo_reader.article import Article, Block, Reading
from kosovo_reader.extractors.actors import Actor, Cast
from kosovo_reader.plain import fold

NAMES_AND_THEIR_FORMS = """
Ursula von der Leyen spoke. Von der Leyen said the talks would resume. -> p Ursula von der Leyen = Von der Leyen
Luiz Inácio Lula da Silva said he would run. Lula won in 2002. -> p Luiz Inácio Lula da Silva = Lula
Abdel Fattah al-Burhan told reporters he would sign. Burhan left first. -> p Abdel Fattah al-Burhan = Burhan
Annegret Kramp-Karrenbauer resigned on Monday, Kramp-Karrenbauer's office said. -> p Annegret Kramp-Karrenbauer =
  Kramp-Karrenbauer
Martin Luther King Jr. spoke in Memphis. -> p Martin Luther King Jr.
Lawyer Robert F. Kennedy Jr. spoke. Kennedy said he would sue. -> p Robert F. Kennedy Jr. (Lawyer) = Kennedy
“No,” said J. D. Hartwell. Hartwell left. -> p J. D. Hartwell = Hartwell
“No,” said Nebojša Đurić. Đurić left at noon. -> p Nebojša Đurić = Đurić
“No,” said Eamon O'Rourke, 51. O'Rourke left. -> p Eamon O'Rourke = O'Rourke
“No,” said Jean-Noël Barrot, the foreign minister. -> p Jean-Noël Barrot (foreign minister)
Mohammed bin Salman said the kingdom would mediate. -> p Mohammed bin Salman
Ismail Abu Shanab, a spokesman, denied it. Abu Shanab was in Rafah. -> p Ismail Abu Shanab (spokesman) = Abu Shanab
Aung San Suu Kyi told the court she was innocent. Suu Kyi was detained. -> p Aung San Suu Kyi = Suu Kyi
Maria de los Angeles Ortega, a nurse, wept. Ortega lost two sons. -> p Maria de los Angeles Ortega (nurse) = Ortega
Police named the suspect as Tyrone Beckett Jr., 34. -> p Tyrone Beckett Jr.
Pedro Sánchez Pérez-Castejón said he would stay. -> p Pedro Sánchez Pérez-Castejón
The novelist Tomasz Wieczorek-Lind and the poet Ada Ní Dhonnchadha read. -> p Tomasz Wieczorek-Lind (novelist) & p Ada
  Ní Dhonnchadha (poet)
Bishop Fan O'Malley of Cork and Sean D'Arcy, a joiner, sang. -> p Fan O'Malley (Bishop) & p Sean D'Arcy (joiner)
King Charles III thanked the crews. -> p Charles III (King)
Pope Francis prayed. Francis also met refugees. -> p Francis (Pope)
Pope John Paul II visited. John Paul II said mass. -> p John Paul II (Pope)
Zoran ‘Cobra’ Vukmanović, a former miner, was told to leave. Vukmanović refused. -> p Zoran Vukmanović (former miner) =
  Zoran ‘Cobra’ Vukmanović; Vukmanović
Mohamed Hamdan Dagalo, known as Hemedti, signed. Hemedti left. -> p Mohamed Hamdan Dagalo = Hemedti
"""

SECOND_MENTIONS = """
Albin Kurti arrived late. Mr Kurti said he was sorry. -> p Albin Kurti = Kurti
Marjorie Ashdown-Reyes, a teacher, came. “No,” said Ms Ashdown-Reyes. -> p Marjorie Ashdown-Reyes (teacher) =
  Ashdown-Reyes
Interior Minister Xhelal Svecla came. Svecla's deputy stayed. -> p Xhelal Svecla (Interior Minister) = Svecla
“No,” said Danylo Hrytsenko, 15. Danylo wants to be a pilot. -> p Danylo Hrytsenko = Danylo
Chinese President Xi Jinping met North Korean leader Kim Jong Un. Xi told Kim that talks would help. -> p Xi Jinping
  (Chinese President) = Xi & p Kim Jong Un (North Korean leader) = Kim
South Korean President Yoon Suk Yeol declared martial law. Yoon later backed down. -> p Yoon Suk Yeol (South Korean
  President) = Yoon
Hungarian Prime Minister Viktor Orban spoke. Orban said no. -> p Viktor Orban (Hungarian Prime Minister) = Orban
President Joko Widodo said floods would recede. Widodo visited Java. -> p Joko Widodo (President) = Widodo
Abdul Hakim Rahmani, a farmer, lost his house. Rahmani's wife was pulled out alive. -> p Abdul Hakim Rahmani (farmer) =
  Rahmani
Defence lawyer Tome Gashi said he would appeal. Gashi, 61, has acted before. -> p Tome Gashi (Defence lawyer) = Gashi
Serbian President Aleksandar Vučić said no. Vucic added that he would wait. -> p Aleksandar Vučić (Serbian President) =
  Vucic
President Gabriel Boric spoke. Mr. Boric said schools would close. -> p Gabriel Boric (President) = Boric
“We ran,” said Nimmi Perera. Ms. Perera, 44, sells tea. -> p Nimmi Perera = Perera
Lt Col Stuart Mendelson said his soldiers crossed. Col Mendelson gave no details. -> p Stuart Mendelson (Lt Col) =
  Mendelson
"""

TWO_WITH_ONE_SURNAME = """
Hashim Thaci, the former president, and his wife, Lumnije Thaci, left. Mr Thaci did not speak. Mrs Thaci wept. -> p
  Hashim Thaci (former president) = Thaci & p Lumnije Thaci = Thaci
Ivan Petrov, a miner, and his brother Oleg Petrov, a driver, were found. -> p Ivan Petrov (miner) & p Oleg Petrov
  (driver)
Former president Bill Clinton spoke. His wife, Hillary Clinton, listened. Mrs Clinton left early. -> p Bill Clinton
  (Former president) & p Hillary Clinton = Clinton
Finance Minister Ana Silva and Defence Minister Paulo Silva resigned. -> p Ana Silva (Finance Minister) & p Paulo Silva
  (Defence Minister)
Kim Jong Un met his sister, Kim Yo Jong. -> p Kim Jong Un & p Kim Yo Jong
“He ran,” said Marko Ilić. His cousin, Jelena Ilić, 19, hid. Ilić said she was safe. -> p Marko Ilić & p Jelena Ilić =
  Ilić
President George W. Bush followed his father, George H. W. Bush. -> p George W. Bush (President) & p George H. W. Bush
Maria Luisa Castro, a nurse, came home. “I slept,” Maria Castro said. -> p Maria Luisa Castro (nurse) = Maria Castro
"""

TITLES = """
French Foreign Minister Jean-Yves Le Drian and his German counterpart, Heiko Maas, met. -> p Jean-Yves Le Drian (French
  Foreign Minister) & p Heiko Maas
“No,” said Maj. Gen. Pat Ryder, the Pentagon press secretary. -> p Pat Ryder (Pentagon press secretary) & o Pentagon
KFOR commander Maj. Gen. Ferenc Berenyi said so. -> o KFOR & p Ferenc Berenyi (KFOR commander)
Ministers Xhelal Svecla and Bajram Gecaj arrived. -> p Xhelal Svecla (Ministers) & p Bajram Gecaj (Ministers)
Then-president Donald Trump ordered it. -> p Donald Trump (Then-president)
Acting mayor Lulzim Hetemi closed the schools. -> p Lulzim Hetemi (Acting mayor)
The prime minister of Montenegro, Dritan Abazovic, said so. -> c Montenegro & p Dritan Abazovic (prime minister of
  Montenegro)
President Joe Biden's national security adviser, Jake Sullivan, said no. -> p Joe Biden (President) & p Jake Sullivan
  (national security adviser)
A spokesman for the Iranian foreign ministry, Nasser Kanaani, denied it. -> o Iranian foreign ministry & p Nasser
  Kanaani (spokesman for the Iranian foreign ministry)
Dr Tedros Adhanom Ghebreyesus, director-general of the World Health Organization (WHO), was worried. -> p Tedros
  Adhanom Ghebreyesus (director-general of the World Health Organization) & o World Health Organization = WHO
Human rights lawyer Amal Clooney and Nobel laureate Nadia Murad spoke. -> p Amal Clooney (Human rights lawyer) & p
  Nadia Murad (Nobel laureate)
Gov. Gavin Newsom declared an emergency. -> p Gavin Newsom (Gov.)
Los Angeles Mayor Karen Bass urged people to leave. -> p Karen Bass (Los Angeles Mayor)
Sen. Lindsey Graham, a South Carolina Republican, agreed. -> p Lindsey Graham (Sen.)
Rep. Ilhan Omar, D-Minn., voted no. -> p Ilhan Omar (Rep.)
Vjosa Osmani, Kosovo's president, wrote a letter. -> p Vjosa Osmani (Kosovo's president) & c Kosovo
Serb List leader Goran Rakic said so. Rakic's deputy, Igor Simic, agreed. -> o Serb List & p Goran Rakic (Serb List
  leader) = Rakic & p Igor Simic (deputy)
In Mitrovica, Nebojsa Jovic, 52, a shopkeeper, closed early. -> p Nebojsa Jovic (shopkeeper)
Secretary-General António Guterres condemned it. -> p António Guterres (Secretary-General)
UN Secretary-General Antonio Guterres condemned it. -> o United Nations = UN & p Antonio Guterres (UN
  Secretary-General)
NATO Secretary General Jens Stoltenberg said more troops would come. -> o NATO & p Jens Stoltenberg (NATO Secretary
  General)
EU foreign policy chief Josep Borrell called for calm. -> o European Union = EU & p Josep Borrell (EU foreign policy
  chief)
The EU's foreign policy chief, Josep Borrell, called for calm. -> o European Union = EU & p Josep Borrell (EU's foreign
  policy chief)
European Commission President Ursula von der Leyen flew in. -> o European Commission & p Ursula von der Leyen (European
  Commission President)
Colonel Mario Renna, a spokesman for KFOR, said so. -> p Mario Renna (spokesman for KFOR) & o KFOR
Junta spokesman Zaw Min Tun denied it. -> p Zaw Min Tun (Junta spokesman)
Fire chief Dan Ruiz and Battalion Chief Amy Cho spoke. -> p Dan Ruiz (Fire chief) & p Amy Cho (Battalion Chief)
Police spokesperson Musa Zoric, quoted by local media, said so. -> p Musa Zoric (Police spokesperson)
Judge Loretta Preska sentenced him. -> p Loretta Preska (Judge)
District Judge Tanya Chutkan ruled for him. -> p Tanya Chutkan (District Judge)
Opposition leader Kemal Kilicdaroglu conceded. -> p Kemal Kilicdaroglu (Opposition leader)
Deputy Prime Minister Besnik Bislimi travelled. -> p Besnik Bislimi (Deputy Prime Minister)
Former Bosnian Serb general Ratko Mladic was convicted. -> p Ratko Mladic (Former Bosnian Serb general)
The president, Bola Tinubu, cancelled his trip. -> p Bola Tinubu (president)
Bola Tinubu, the president, cancelled his trip. -> p Bola Tinubu (president)
Its director, Hiroshi Tanabe, bowed. -> p Hiroshi Tanabe (director)
The mayor of North Mitrovica, Erden Atiq, called for calm. -> p Erden Atiq (mayor of North Mitrovica)
Erden Atiq, the mayor of North Mitrovica, called for calm. -> p Erden Atiq (mayor of North Mitrovica)
Ravina Shamdasani, a spokeswoman for the UN human rights office, said so. -> p Ravina Shamdasani (spokeswoman for the
  UN human rights office) & o UN human rights office
Wang Wenbin, a spokesman for the Chinese foreign ministry, said so. -> p Wang Wenbin (spokesman for the Chinese foreign
  ministry) & o Chinese foreign ministry
Chinese foreign ministry spokesman Wang Wenbin said so. -> o Chinese foreign ministry & p Wang Wenbin (Chinese foreign
  ministry spokesman)
Chief of the General Staff Gen. Valerii Zaluzhnyi said so. -> o General Staff & p Valerii Zaluzhnyi (Chief of the
  General Staff)
The Armenian General Staff denied it. -> o Armenian General Staff
Turkish Staff Sergeant Emre Kaya left. -> p Emre Kaya (Turkish Staff Sergeant)
Commander SFOR said so. -> o SFOR
Commander Wagner said so. -> p Wagner (Commander)
Sergeant First Class Ivo Brun was hurt. -> p Ivo Brun (Sergeant First Class)
Captain of the Border Service Nurlan Isaev, who fell, was buried. -> o Border Service & p Nurlan Isaev (Captain of
  the Border Service)
Dr Emir Hadzic left. The Emir Hamad left. -> p Emir Hadzic & p Hamad (Emir)
Councillor Ann Lee (Labour) left. -> p Ann Lee (Councillor) & o Labour
One nurse, 29-year-old Hanna Melnyk, was hurt. -> p Hanna Melnyk (nurse)
The head of the Union of Cooks (UC), Ivo Brun, left. -> o Union of Cooks = UC & p Ivo Brun (head of the Union of Cooks)
Croatian Veterans' Minister Ivo Brun left. -> p Ivo Brun (Croatian Veterans' Minister)
Neither President Brun nor his wife left. -> p Brun (President)
Cllr Joe Potter left. DCI Mark Lind said no. -> p Joe Potter (Cllr) & p Mark Lind (DCI)
Mr Cook said no. Mrs Baker left. -> p Cook & p Baker
Senator Baker left. Sgt. Cook fell. Mr King said no. -> p Baker (Senator) & p Cook (Sgt.) & p King
Mr Mayor, go. The Head Cook left. The Lord Bishop stayed. Ivo Brun left. -> p Ivo Brun
Officer-in-charge of Kotwali Police Station Jahid Kabir left. -> o Kotwali Police Station & p Jahid Kabir
  (Officer-in-charge of Kotwali Police Station)
A mob gathered at Rampura Police Station. Ivo Brun left. -> p Ivo Brun
Deputy minister for health Ivo Brun left. -> p Ivo Brun (Deputy minister for health)
The Alliance for the Rise of Kosovo's leader, Ivo Brun, left. -> o Alliance for the Rise of Kosovo & p Ivo Brun
  (Alliance for the Rise of Kosovo's leader)
The White List's chairman, Ivo Brun, left. Chris Olivarez and Sam Lind left. -> o White List & p Ivo Brun (White List's
  chairman) & p Chris Olivarez & p Sam Lind
Minister of Labour, Employment and Social Policy Ivo Brun left. -> p Ivo Brun (Minister of Labour, Employment and
  Social Policy)
The minister of labour, Ivo Brun, left. -> p Ivo Brun (minister of labour)
The district chief, ASP Hana Obi, left. SP Musa Danjuma left. -> p Hana Obi (district chief) & p Musa Danjuma (SP)
The senator representing Kogi Central, Natasha Obi, left. -> p Natasha Obi (senator representing Kogi Central)
The flag representing Kogi Central, Natasha Obi said, was torn. -> p Natasha Obi
The head of the mission in Ohrid, Ivo Brun said on air. -> p Ivo Brun (head of the mission in Ohrid)
After talks with the mayor, Ivo Brun said no. -> p Ivo Brun
For his part, leader of the Union of Miners, Ivo Brun, left. -> o Union of Miners & p Ivo Brun (leader of the Union of
  Miners)
In the presidency, Ana Petric, a lawyer, was feared. -> p Ana Petric (lawyer)
Four with the initials P.N, 41, A.N, 29, and S.V, 37, were held by Ivo Brun. -> p Ivo Brun
Suspected Boko Haram fighters hid. Banning Bank fell. -> o Boko Haram & o Banning Bank
Retreating rebels burnt the bridge. Seleka rebels fled. -> o Seleka = Seleka rebels
Doha talks collapsed. Doha talks to both. -> c Qatar = Doha
Deputy Minister of Health of Lesotho Thabo Mokoena left. -> c Lesotho & p Thabo Mokoena (Deputy Minister of Health of
  Lesotho)
State Secretary in the Ministry of Finance Ana Brun left. -> o Ministry of Finance & p Ana Brun (State Secretary in the
  Ministry of Finance)
The member of the rapid unit Besnik Brun fell. -> p Besnik Brun (member of the rapid unit)
A member of the rapid unit White Eagles fell. -> o White Eagles
The Croat member of the council, Emir Brun, left. -> p Emir Brun (Croat member of the council)
A member of the party, Vetëvendosje, left. -> o Vetëvendosje
The head of the Desk for Common Policy, Ann Lee, left. -> p Ann Lee (head of the Desk for Common Policy)
The Congolese army, FARDC, fled. The Somali police, SPF, stayed. -> o Congolese army = FARDC & o Somali police = SPF
The Somali police, KFOR, and soldiers fled. -> o Somali police & o KFOR
Witness K-12, a former driver, said the KLA fired. -> o KLA
The Border Department of Osh region left. -> o Border Department of Osh region
Sarajevo radio reported it. Sarajevo radios fail. -> o Sarajevo radio
Doctors Without Borders left. -> o Doctors Without Borders
Army chief Gen. Asim Munir flew in. -> p Asim Munir (Army chief)
Archbishop of Canterbury Justin Welby resigned. -> p Justin Welby (Archbishop of Canterbury)
Attorney General Merrick Garland appointed him. -> p Merrick Garland (Attorney General)
Home Secretary Suella Braverman was sacked. -> p Suella Braverman (Home Secretary)
Egypt's foreign minister, Sameh Shoukry, phoned. -> c Egypt & p Sameh Shoukry (Egypt's foreign minister)
South Africa's Cyril Ramaphosa led a delegation. -> c South Africa & p Cyril Ramaphosa
Germany's Olaf Scholz and France's Emmanuel Macron agreed. -> c Germany & p Olaf Scholz & c France & p Emmanuel Macron
Lawmaker Haki Abazi of the ruling Self-Determination party voted. -> p Haki Abazi (Lawmaker) & o Self-Determination =
  Self-Determination party
“Run!” shouted Amina Yusuf, a mother of three. -> p Amina Yusuf
His lawyer, Anthony Glees-Barton, said he would appeal. -> p Anthony Glees-Barton (lawyer)
His lawyer Julius von Bone said he would plead not guilty. -> p Julius von Bone (lawyer)
Iraqi Prime Minister Mohammed Shia al-Sudani condemned it. Al-Sudani ordered an inquiry. -> p Mohammed Shia al-Sudani
  (Iraqi Prime Minister) = Al-Sudani
Maria Zakharova, spokeswoman of the Russian Foreign Ministry, said so. -> p Maria Zakharova (spokeswoman of the Russian
  Foreign Ministry) & o Russian Foreign Ministry
Sgt. Luis Ortega and Cpl. Amy Lund were hurt. -> p Luis Ortega (Sgt.) & p Amy Lund (Cpl.)
Kremlin spokesman Dmitry Peskov declined to comment. Peskov said so. -> c Russia = Kremlin & p Dmitry Peskov (Kremlin
  spokesman) = Peskov
White House press secretary Karine Jean-Pierre confirmed it. -> c United States = White House & p Karine Jean-Pierre
  (White House press secretary)
State Department spokesman Ned Price confirmed it. -> o State Department & p Ned Price (State Department spokesman)
Presidents Vladimir Putin and Xi Jinping embraced. -> p Vladimir Putin (Presidents) & p Xi Jinping (Presidents)
Prime ministers Ana Brnabic and Albin Kurti did not meet. -> p Ana Brnabic (Prime ministers) & p Albin Kurti (Prime
  ministers)
Jane Goldsworthy, chief executive of Save the Children, agreed. -> p Jane Goldsworthy (chief executive of Save the
  Children) & o Save the Children
Coroner Dr. Emily Watanabe-Price said so. -> p Emily Watanabe-Price (Coroner)
"""

PERSONS_BY_EVIDENCE = """
Minneapolis elected Jacob Frey and Saint Paul elected Melvin Carter. -> p Jacob Frey & p Melvin Carter
Prime Minister Jacinda Ardern hugged imam Gamal Fouda. -> p Jacinda Ardern (Prime Minister) & p Gamal Fouda (imam)
PTI's Omar Ayub blamed Interior Minister Mohsin Naqvi. -> o PTI & p Omar Ayub & p Mohsin Naqvi (Interior Minister)
Kosovo PM Albin Kurti said no. -> c Kosovo & p Albin Kurti (Kosovo PM)
Former dictator Efrain Rios Montt died. -> p Efrain Rios Montt (Former dictator)
Peace Prize winner Ales Bialiatski is held. -> p Ales Bialiatski (Peace Prize winner)
Jordan Pickford said he would play. Georgia Ellis, 43, watched. -> p Jordan Pickford & p Georgia Ellis
President Joko “Jokowi” Widodo flew in. Jokowi promised aid. -> p Joko Widodo (President) = Joko “Jokowi” Widodo;
  Jokowi
The club named them as Bartul Wieliczko, Quill Roux and Fazal Brit. -> p Bartul Wieliczko & p Quill Roux & p Fazal Brit
Mario Vargas Llosa, the novelist, died. Vargas Llosa was ill. -> p Mario Vargas Llosa (novelist) = Vargas Llosa
Taoiseach Simon Harris was wrong. -> p Simon Harris (Taoiseach)
Gang leader Jimmy Cherizier, known as Barbecue, left. Cherizier laughed. -> p Jimmy Cherizier (Gang leader) = Barbecue;
  Cherizier
Justices Clarence Thomas and Samuel Alito joined. -> p Clarence Thomas (Justices) & p Samuel Alito (Justices)
Relatives of Nazim Bllaca gathered. -> p Nazim Bllaca
The body of Yousef Haddad, 27, was pulled out. -> p Yousef Haddad
Among the dead were Lina Haddad, 9, and her brother Sami, 6. -> p Lina Haddad & p Sami
A court in Belgrade sentenced Milorad Ulemek. Ulemek had denied the charge. -> p Milorad Ulemek = Ulemek
Police arrested Dejan Pantic in December. -> p Dejan Pantic
A taxi driver who gave his name only as Dejan said so. -> p Dejan
“We left,” said one of them, Ihor. -> p Ihor
Her son, Marko, was six. -> p Marko
Branislav's son Marko was six. -> p Branislav & p Marko
Jelena Tomašević is a cook. -> p Jelena Tomašević (cook)
It was written by Colum Ferriter, who lives in Dublin. -> p Colum Ferriter
Kasra Bahmani, whose shop burned down, sat outside. -> p Kasra Bahmani
Tarek Mitri chaired the meeting. Mitri then left. -> p Tarek Mitri = Mitri
The trial of Ratko Mladic and Radovan Karadzic began. -> p Ratko Mladic & p Radovan Karadzic
According to Sarah Wilding, the road was mined. -> p Sarah Wilding
"""

BODIES = """
The High Court of Justice and the Department of Justice said so. -> o High Court of Justice & o Department of Justice
Pakistan Tehreek-e-Insaf (PTI) won. The PTI said so. -> o Pakistan Tehreek-e-Insaf = PTI
Jean-Luc Mélenchon's France Unbowed said no. -> p Jean-Luc Mélenchon & o France Unbowed
The U.N. Mission in East Timor (UNAMET) left. UNAMET said so. -> o U.N. Mission in East Timor = U.N. Mission; UNAMET &
  c East Timor
LDK MP Hykmete Bajrami and PDK's Memli Krasniqi spoke. -> o LDK & p Hykmete Bajrami (LDK MP) & o PDK & p Memli Krasniqi
The Kachin Independence Army (KIA) lost two fighters. The KIA said so. -> o Kachin Independence Army = KIA
The Israel Defense Forces (IDF) hit a house. The IDF said so. -> o Israel Defense Forces = IDF
Gaza's Health Ministry said 21 people were killed. -> o Gaza's Health Ministry = Health Ministry
Gaza's health ministry said 21 people were killed. -> o Gaza's health ministry = health ministry
The interior ministry said so. -> o interior ministry
The Ministry of Internal Affairs of Kosovo said so. -> o Ministry of Internal Affairs of Kosovo
The Serbian Orthodox Church protested. -> o Serbian Orthodox Church
According to Agence France-Presse, it burned. -> o AFP = Agence France-Presse
The Serbian daily Danas wrote this. -> o Danas
Two soldiers were hurt, the Bundeswehr said. -> o Bundeswehr
The Washington Post reported that the CIA knew. -> o Washington Post & o CIA
The New York Times and Der Spiegel said the same. -> o New York Times & o Der Spiegel
He told the BBC that he would stay. -> o BBC
She told Radio Kosova that she would stay. -> o Radio Kosova
He spoke to Italian daily La Stampa. -> o La Stampa
Al-Shabab claimed the attack. -> o Al-Shabaab = Al-Shabab
The Lord's Resistance Army was blamed. -> o Lord's Resistance Army
MSF said its hospital was hit. -> o MSF
Save the Children also left. -> o Save the Children
The Kosovo Specialist Chambers charged him. -> o Kosovo Specialist Chambers
Pristina Basic Court jailed him. -> o Pristina Basic Court
The Basic Court in Pristina jailed him. -> o Basic Court in Pristina = Basic Court
The Supreme Court ruled on Friday. -> o Supreme Court
The European Court of Human Rights ruled against it. -> o European Court of Human Rights
The International Court of Justice (ICJ) ruled. -> o International Court of Justice = ICJ
The UN Security Council met in New York. -> o UN Security Council
The United Nations Security Council and the UN General Assembly met. -> o United Nations Security Council & o UN
  General Assembly
The U.N. refugee agency UNHCR said so. -> o UNHCR = U.N. refugee agency
The U.S. Geological Survey put the depth at 10 km. -> o U.S. Geological Survey
The US Geological Survey (USGS) said it was shallow. USGS later revised that. -> o US Geological Survey = USGS
The National Disaster Management Authority said so. -> o National Disaster Management Authority
Japan's Meteorological Agency issued a warning. -> c Japan & o Meteorological Agency
The Red Crescent evacuated them. -> o Red Crescent
The Syrian Observatory for Human Rights said so. -> o Syrian Observatory for Human Rights
The Syrian Observatory for Human Rights, a UK-based monitoring group, said so. -> o Syrian Observatory for Human Rights
The Organization for Security and Co-operation in Europe (OSCE) sent monitors. -> o Organization for Security and
  Co-operation in Europe = OSCE
The Parliamentary Assembly of the Council of Europe voted. -> o Parliamentary Assembly of the Council of Europe & o
  Council of Europe
The Social Democrats and the Christian Democratic Union formed a coalition. -> g Social Democrats & o Christian
  Democratic Union
Hungarian leader Viktor Orban's Fidesz party won. Fidesz will govern alone. -> p Viktor Orban (Hungarian leader) & o
  Fidesz = Fidesz party
The Party of Democratic Action lost. -> o Party of Democratic Action
The Alternative for Germany (AfD) gained. The AfD said so. -> o Alternative for Germany = AfD
The ruling Justice and Development Party lost Istanbul. -> o Justice and Development Party
The Democratic League of Kosovo (LDK) walked out. -> o Democratic League of Kosovo = LDK
Vetëvendosje, the ruling party, won. -> o Vetëvendosje
Kosovo police said so. -> o Kosovo police
The Kosovo Police said so. -> o Kosovo Police
The Kosovo Security Force trained there. -> o Kosovo Security Force
The Sudanese army denied it. -> o Sudanese army
The Metropolitan Police made two arrests. -> o Metropolitan Police
The Los Angeles Police Department made two arrests. The LAPD said so. -> o Los Angeles Police Department = LAPD
New York police made two arrests. -> o New York police
The Royal Canadian Mounted Police said so. -> o Royal Canadian Mounted Police
The Tigray People's Liberation Front (TPLF) denied it. -> o Tigray People's Liberation Front = TPLF
The Revolutionary Armed Forces of Colombia, or FARC, signed. FARC said so. -> o Revolutionary Armed Forces of Colombia
  = FARC
The Revolutionary Guards seized a tanker. -> o Revolutionary Guards
Iran's Revolutionary Guards seized a tanker. -> c Iran & o Revolutionary Guards
The militant group Ansar al-Sharia claimed it. -> o Ansar al-Sharia
The mining company Trepça halted work. -> o Trepça
Boeing said it would pay. -> o Boeing
German carmaker Volkswagen cut jobs. -> o Volkswagen
The state news agency Tanjug reported it. -> o Tanjug
China's official Xinhua news agency reported it. -> c China & o Xinhua = Xinhua news agency
State broadcaster RTS showed it. -> o RTS
The European Commission and the European Parliament agreed. -> o European Commission & o European Parliament
The Senate voted 51-49. -> o Senate
Congress passed the bill. -> o Congress
The Bundestag voted for it. -> o Bundestag
The House of Commons voted for it. -> o House of Commons
The House of Representatives passed it. -> o House of Representatives
The Treasury Department imposed sanctions. -> o Treasury Department
The Foreign Office summoned him. -> o Foreign Office
The Office of the High Representative said so. -> o Office of the High Representative
The World Bank and the International Monetary Fund lent it. -> o World Bank & o International Monetary Fund
The Central Bank of Iraq closed. -> o Central Bank of Iraq
The University of Prishtina closed. -> o University of Prishtina
Human Rights Watch (HRW) said so. -> o Human Rights Watch = HRW
The Geneva-based Norwegian Refugee Council left. -> o Norwegian Refugee Council
Forces of the M23 rebel group took Goma. -> o M23 = M23 rebel group
The SBU said it had foiled a plot. -> o SBU
The EPP group said so. -> o EPP = EPP group
The Ministry of Defence and the Ministry of Health said so. -> o Ministry of Defence & o Ministry of Health
The Transport Ministry, the Health Ministry and the army said so. -> o Transport Ministry & o Health Ministry
The Humanitarian Law Centre counted them. -> o Humanitarian Law Centre
A soldier of the 1st Infantry Division fell. -> o 1st Infantry Division
The Association of Journalists of Kosovo condemned it. -> o Association of Journalists of Kosovo
The Clinical Center of Serbia treated him. -> o Clinical Center of Serbia
The Bosnian state court acquitted him. -> o Bosnian state court
The State Prosecutor's Office said so. -> o State Prosecutor's Office
The Hague tribunal convicted him. -> o ICTY = The Hague tribunal
The International Criminal Tribunal for the former Yugoslavia (ICTY) convicted him. -> o International Criminal
  Tribunal for the former Yugoslavia = ICTY
The Kosovo Liberation Army (KLA) fought on. -> o Kosovo Liberation Army = KLA
The NATO-led mission KFOR sent patrols. -> o KFOR
The NATO mission in Kosovo sent patrols. -> o NATO & c Kosovo
The Serbian Progressive Party (SNS) won. The SNS has 129 seats. -> o Serbian Progressive Party = SNS
The Wagner Group left. Wagner said so. -> o Wagner Group = Wagner
Cal Fire said twelve had died. -> o Cal Fire
Both sides and Fianna Fáil agreed. The Fianna Fáil leader left. -> o Fianna Fáil
HTS leader Ahmed al-Sharaa spoke. -> o HTS & p Ahmed al-Sharaa (HTS leader)
The crowd said Georgian Dream had won. Georgian Dream denied it. -> o Georgian Dream
The Move Forward Party won. The court dissolved Move Forward. -> o Move Forward Party = Move Forward
The National Unity Government declared a truce. -> o National Unity Government
The Sinaloa Cartel paid him. -> o Sinaloa Cartel
Hayat Tahrir al-Sham (HTS) took it. -> o Hayat Tahrir al-Sham = HTS
The Philippine Coast Guard (PCG) left. PCG spokesman Jay Tarriela spoke. -> o Philippine Coast Guard = PCG & p Jay
  Tarriela (PCG spokesman)
Senate Majority Leader Mitch McConnell agreed. -> o Senate & p Mitch McConnell (Senate Majority Leader)
Cox's Bazar police made arrests. -> o Cox's Bazar police
The European Union Rule of Law Mission in Kosovo (EULEX) left. -> o European Union Rule of Law Mission in Kosovo =
  EULEX
"""

COUNTRIES = """
The US and Russia agreed. US troops came. -> c United States = US & c Russia
The EU, the UN and the UK agreed. -> o European Union = EU & o United Nations = UN & c United Kingdom = UK
Northern Kosovo was calm. -> c Kosovo
The U.S. and the UK condemned it. -> c United States = U.S. & c United Kingdom = UK
Washington urged restraint, London said less. -> c United States = Washington & c United Kingdom = London
Belgrade rejected it. -> c Serbia = Belgrade
Tehran has denied involvement. -> c Iran = Tehran
Ties between Ankara and Athens soured. -> c Turkey = Ankara & c Greece = Athens
Ankara, Moscow and Kyiv had agreed. -> c Turkey = Ankara & c Russia = Moscow & c Ukraine = Kyiv
Talks between Belgrade and Pristina stalled. -> c Serbia = Belgrade & c Kosovo = Pristina
Pristina and Belgrade signed. -> c Kosovo = Pristina & c Serbia = Belgrade
Pristina's decision angered them. -> c Kosovo = Pristina
It accused Beijing of spying. -> c China = Beijing
The Kremlin said so. -> c Russia = Kremlin
The White House declined to comment. -> c United States = White House
Downing Street declined to comment. -> c United Kingdom = Downing Street
The Serbian government resigned. -> c Serbia = Serbian government
Kosovo authorities closed the road. -> c Kosovo = Kosovo authorities
The government of Serbia resigned. -> c Serbia = government of Serbia
The government in Pristina resigned. -> c Kosovo = government in Pristina
The authorities in Pristina agreed. -> c Kosovo = authorities in Pristina
UN officials in Kosovo left. -> o United Nations = UN & c Kosovo
Officials in Pristina declined to comment. -> c Kosovo = Officials in Pristina
Moscow’s backing for Belgrade is firm. -> c Russia = Moscow & c Serbia = Belgrade
Brussels warned both sides. -> o European Union = Brussels
The European Union, with Brussels insisting, agreed. -> o European Union = Brussels
Seoul fired back. -> c South Korea = Seoul
Pyongyang tested a missile, Tokyo said. -> c North Korea = Pyongyang & c Japan = Tokyo
The leaders of Poland, Hungary, the Czech Republic and Slovakia met. -> c Poland & c Hungary & c Czech Republic & c
  Slovakia
The Democratic Republic of Congo accused Rwanda. -> c Democratic Republic of Congo & c Rwanda
Bosnia's presidency and Bosnia and Herzegovina's court split. -> c Bosnia and Herzegovina = Bosnia
The former Yugoslavia fell apart. -> c Yugoslavia
Türkiye sent rescuers. Turkey is a member. -> c Turkey = Türkiye
The republic of Georgia borders it; Atlanta, Georgia does not. -> c Georgia
Chad received 20,000 refugees. -> c Chad
Relations with Kyiv are cold. -> c Ukraine = Kyiv
"""

GROUPS = """
Some 20,000 East Timorese fled. East Timorese police came. -> g East Timorese & o East Timorese police
Serbs voted, and Kosovo Serbs stayed home. -> g Serbs = Kosovo Serbs
Ethnic Albanians and ethnic Serbs clashed. -> g Albanians = Ethnic Albanians & g Serbs = ethnic Serbs
Western countries urged restraint. -> g Western countries
The Serb minority boycotted it. -> g Serbs = Serb minority
Hutus and Tutsis lived there. -> g Hutus & g Tutsis
Americans voted. -> g Americans
Rohingya fled the state. -> g Rohingya
Most Kurds stayed. -> g Kurds
Arab states met. -> g Arab states
Muslims and Christians prayed. -> g Muslims & g Christians
The Palestinians rejected it. -> g Palestinians
"""

POSTS_BESIDE_PLACES = """
The head of the EU mission in Kosovo Anna Lindqvist left. -> o European Union = EU & c Kosovo & p Anna Lindqvist (head
  of the EU mission in Kosovo)
The spokesman for the police in North Mitrovica Besim Hoti left. -> p Besim Hoti (spokesman for the police in North
  Mitrovica)
The driver of the bus in Peja Dardan Krasniqi left. -> p Dardan Krasniqi
The court jailed former Chadian vice president and warlord Jean-Luc Mbaye. -> p Jean-Luc Mbaye (former Chadian vice
  president and warlord)
He met the president and Prime Minister Ana Hoxha. -> p Ana Hoxha (Prime Minister)
Police said the driver and passenger Ana Hoxha died. -> p Ana Hoxha (passenger)
Dragan Ilin (member of the city council) and Sava Curin (36) came. -> p Dragan Ilin (member of the city council) & p
  Sava Curin
Dragan Ilin (author), Ivo Brun (left) and Sava Curin (36) came. -> p Dragan Ilin & p Ivo Brun & p Sava Curin
They named Jaime Paglin (Kadamay), John Ruiz (Bayan) and Howel Vilacru (Ama). -> p Jaime Paglin & p John Ruiz & p Howel
  Vilacru
The body of gold dealer Kevin Gittan was found. After dinner Maria Lopez left. -> p Kevin Gittan (gold dealer) & p Maria
  Lopez
Waverly Mayor Walles Frazer said no. -> p Walles Frazer (Waverly Mayor)
Interior Cabinet Secretary Joseph ole Kipruto came. -> p Joseph ole Kipruto (Interior Cabinet Secretary)
The dead were 19-year-old Marquise Peeters and a girl. A 20-year-old Toyota Corolla burned. -> p Marquise Peeters
One faction, led by Abu Mus'ab al-Barnoti, fights on. -> p Abu Mus'ab al-Barnoti
Mr Morena-Ocampa said no. Luis Morena Ocampa, the prosecutor, left. -> p Luis Morena Ocampa (prosecutor) = Morena-Ocampa
We will go, said Izmir Zeqiri, chairman of the town. -> p Izmir Zeqiri (chairman of the town)
Ana Hoxha, the leader of the "Alternative for Changes" party, left. -> p Ana Hoxha (leader of the "Alternative for
  Changes" party)
Ragmi Mustafi was appointed deputy mayor. -> p Ragmi Mustafi
The leader of the Movement for Democratic Progress Jonuz Muslini left. -> o Movement for Democratic Progress & p Jonuz
  Muslini (leader of the Movement for Democratic Progress)
The leader of the Democratic Union of Albanians left. -> o Democratic Union of Albanians
Democratic Party of Albanians (DPA) leader Ragmi Mustafi left. -> o Democratic Party of Albanians = DPA & p Ragmi
  Mustafi (Democratic Party of Albanians (DPA) leader)
They held a Canadian mining executive, Gernot Wobber of Braevo Corp., in May. -> p Gernot Wobber (Canadian mining
  executive) & o Braevo Corp.
Administrator Karachi Murtaza Wahabi left. -> p Murtaza Wahabi (Administrator Karachi)
Senior Superintendent of Police (SSP) Operations Qazi Ali Razai left. -> p Qazi Ali Razai (Senior Superintendent of
  Police (SSP) Operations)
The DSP Manjur-Shori Inayatullah Bugtani was hurt. -> p Inayatullah Bugtani (DSP Manjur-Shori)
County Police Commander Samuel Ndanyo left. -> p Samuel Ndanyo (County Police Commander)
Mavoko Member of Parliament Patrick Makawa left. -> p Patrick Makawa (Mavoko Member of Parliament)
Magistrate June Cheung Tin-nan left in May. -> p June Cheung Tin-nan (Magistrate)
The tribunal's investigator Dean Mannings, who left, met Dean Manny Ruiz. -> p Dean Mannings & p Manny Ruiz (Dean)
At the trial of Ivan Petrov, the judge said he ran. -> p Ivan Petrov
Ivan Petrov, a defence witness, testified. -> p Ivan Petrov (defence witness)
Governor of the Darfur region Minni Minowi left. -> p Minni Minowi (Governor of the Darfur region)
Sarajevo's mayor Benjamina Kari left. Miller's adviser Ana Silva left. -> p Benjamina Kari (Sarajevo's mayor) & p Ana
  Silva (adviser)
The army moved, accused Prime Minister Ana Hoxha of lies and left. -> p Ana Hoxha (Prime Minister)
KFOR Commander Major General Anton Berens left. -> o KFOR & p Anton Berens (KFOR Commander)
Police spokesman SSP Lalit Gunas left. The camp commander Ivo Brun left. -> p Lalit Gunas (Police spokesman) & p Ivo
  Brun (camp commander)
The state government, especially the commissioner for security, General Bello Abdul (retired), came. -> p Bello Abdul
  (commissioner for security)
Ana Hoxha, the Commissioner for Local Government, Chieftaincy Affairs, and Security, came. -> p Ana Hoxha (Commissioner
  for Local Government)
Police Public Relations Officer (PPRO) SP Wasi Abiodin came. -> p Wasi Abiodin (Police Public Relations Officer)
While confirming it, the chairman of the council, Bawa Bellu said some died. -> p Bawa Bellu (chairman of the council)
Firstly, the Secretary General spoke. Emily, the teacher, left. -> p Emily (teacher)
The NATO Spokesman, Jamie Sheaf and SHAPE Spokesman, Major General Walter Jerz, spoke. -> o NATO & p Jamie Sheaf & o
  SHAPE & p Walter Jerz (SHAPE Spokesman)
The mediator R. Holbrok got S. Milosev to stop. N. Korea and E. coli spread. -> p R. Holbrok (mediator) & p S. Milosev &
  c North Korea = N. Korea
The General Secretary of the district BNP Khorshed Alom left. -> o BNP & p Khorshed Alom (General Secretary of the
  district BNP)
He hit Garda Dean Foyle. State solicitor Barry St J Galvo left. -> p Dean Foyle (Garda) & p Barry St J Galvo (State
  solicitor)
Minister for Justice Michael McDowd left. Justice Ana Silva left. -> p Michael McDowd (Minister for Justice) & p Ana
  Silva (Justice)
On convicting Polish national Robert Kwiato, the judge left Tralee, Co. Kerry. -> p Robert Kwiato (Polish national)
Police searched the home of a former Kosovo Liberation Army (UCK) senior member, Jakup Kras, since dawn. -> o Kosovo
  Liberation Army = UCK & p Jakup Kras (senior member)
The nationalist lawmaker Marisol Espin left. Mrs Justice Ana Penn left. -> p Marisol Espin (nationalist lawmaker) & p
  Ana Penn (Justice)
Head Constable Gul Bahad left. Bomb Disposal Squad in-charge Riaz Ahmed left. -> p Gul Bahad (Head Constable) & p Riaz
  Ahmed (Bomb Disposal Squad in-charge)
Ivo Brun, head of the search and rescue agency in Makassar, left. Ana Silva, a German, left. -> p Ivo Brun (head of the
  search and rescue agency in Makassar) & p Ana Silva
Ana Holm, 34, sat rocking a boy. -> p Ana Holm
Hairdresser Ellie Bost, 17, lived in Harold Hill. -> p Ellie Bost (Hairdresser)
U.S. Army Command Sgt. Maj. Ralph Johnsen left. -> o U.S. Army & p Ralph Johnsen (U.S. Army Command Sgt. Maj.)
Sgt. 1st Class Joshua Walcot left. -> p Joshua Walcot (Sgt. 1st Class)
The police released a video allegedly showing Serb List official Milan Radon. -> o Serb List & p Milan Radon (Serb List
  official)
Vucin declared that Millan Radocic "will have to respond". He fell near Deva Konjevic. -> p Millan Radocic
She told reporters that Kosovo Serb politician and businessman Milan Radon left. -> c Kosovo & p Milan Radon (Kosovo
  Serb politician and businessman)
They freed many, including ousted leader Ana Silva. -> p Ana Silva (ousted leader)
Deputy Inspector General (anti-Naxal operation) Sundar Rajam left. -> p Sundar Rajam (Deputy Inspector General
  (anti-Naxal operation))
Conrado Mendoz, the mayor of San Miguel Totolapan, left. -> p Conrado Mendoz (mayor of San Miguel Totolapan)
Former employee Samgar Salvad was shot. Partner Goldman Trust left. -> p Samgar Salvad (Former employee) & o Partner
  Goldman Trust
The minister said that Kurtoli is waging war. He said that Wifi is slow. -> p Kurtoli
The head of the Donetsk People's Republic Alexander Zakharin left. -> p Alexander Zakharin
  (head of the Donetsk People's Republic)
Prenk Gjetani, the head of the government's missing persons commission, left. -> p Prenk Gjetani (head of the
  government's missing persons commission)
News24's sister paper said so. Ana Silva, mayor of a town hosting them, left. -> p Ana Silva (mayor of a town)
MR. FOLER: The United States condemns it. -> p FOLER & c United States
Ibrahim Rugin was there. The veteran Rugin left. -> p Ibrahim Rugin = Rugin
The ethnic Albanian leader Ibrahim Rugin left. -> p Ibrahim Rugin (ethnic Albanian leader)
General Dr. Klaus Reinhold, the Commander KFOR, left. -> p Klaus Reinhold (Commander KFOR) & o KFOR
Senior State Department official Gabriel Escobin left. -> o State Department & p Gabriel Escobin (Senior State
  Department official)
Deputy UN mission chief Steven Shook left. -> o United Nations = UN & p Steven Shook (Deputy UN mission chief)
Ex-KLA commander Sali Mustaf left. -> o KLA = Ex-KLA & p Sali Mustaf (Ex-KLA commander)
The minister, Israel Katzin, left. Austin Ticin was abducted. -> p Israel Katzin (minister) & p Austin Ticin
April Jonsin visited the camp. Mr March stayed. Jordan River flooded. -> p April Jonsin & p March
His wife, Vesna, and daughter Mina stayed. -> p Vesna & p Mina
“No,” said Uros D., a driver. -> p Uros D. (driver)
KFOR commander Maj.-Gen. Felice Riva took over. -> o KFOR & p Felice Riva (KFOR commander)
Lt.-Gen. Ana Kos stayed, COMKFOR Gen. Riva said. -> p Ana Kos (Lt.-Gen.) & p Riva (COMKFOR)
The abbot, Archdeacon Sava Perić, wrote. -> p Sava Perić (abbot)
1989 - Belgrade strips Kosovo of its autonomy. -> c Serbia = Belgrade & c Kosovo
Deputy Superintendent of Police (DSP) Ms Vida Akpa told it. -> p Vida Akpa (Deputy Superintendent of Police)
The head of the surgery ward of the hospital in Pejë Ivo Brun told them. -> p Ivo Brun (head of the surgery ward of
  the hospital in Pejë)
They were held hostage until the Collector, Mona Tripat, came. -> p Mona Tripat (Collector)
Private Yasin Demir, 21, the second soldier killed in Hakkari, was buried. -> p Yasin Demir (Private)
On 30 March Amnesty International wrote to them. -> o Amnesty International
See Amnesty International, Guinea: Red lights, 2019. -> o Amnesty International & c Guinea
Luo Jianmin, head of the bureau, came. “We go on,” Luo told them. -> p Luo Jianmin (head of the bureau) = Luo
Ana Mora, a doctor at the Clinical Center, left. -> p Ana Mora (doctor at the Clinical Center) & o Clinical Center
Specialist Sergeant Emre Holm, 26, died. -> p Emre Holm (Specialist Sergeant)
A GAM spokesman, Teungku Amri bin Yusuf, denied it. -> o GAM & p Amri bin Yusuf (GAM spokesman)
Det. Chris Ray said the man fled. -> p Chris Ray (Det.)
"""

PEACEKEEPERS_AND_EMBASSIES = """
The NATO-led peacekeeping force in Kosovo closed it. -> o KFOR = NATO-led peacekeeping force & c Kosovo
Kosovo's NATO-led mission closed it. -> c Kosovo & o KFOR = NATO-led mission
The NATO-led force in Afghanistan closed it. NATO-led strikes in Kosovo began. -> c Afghanistan & c Kosovo
The Islamic State in the Greater Sahara claimed it. -> o Islamic State in the Greater Sahara
The Islamic State in Iraq claimed it. -> o Islamic State & c Iraq
The Venezuelan embassy warned the US embassy. -> o Venezuelan embassy & o US embassy
Four US soldiers fell. A US official told US Secretary of State Anna Bell. -> p Anna Bell (US Secretary of State)
The US said no. US imposes sanctions. The UK agrees. -> c United States = US & c United Kingdom = UK
The group Northern Voices said no. Victor Suma of Partido Lakas ng Masa came. -> o Northern Voices & p Victor Suma & o
  Partido Lakas ng Masa
Washington and its allies objected. -> c United States = Washington
A hundred GSU and Anti-Theft Unit officers came. -> o Anti-Theft Unit
The Sacramento Bee identified him. Samantha Bee said no. -> o Sacramento Bee & p Samantha Bee
The Marxist ELN rebels fled. -> o ELN = ELN rebels
The Liberation Army of Presevo, Bujanovac and Medvedja, UCPBM, fought. -> o Liberation Army of Presevo, Bujanovac and
  Medvedja
Vetëvendosje won. The Vetëvendosje Movement said so. -> o Vetëvendosje Movement = Vetëvendosje
Ana Silva left. Photo: HKFX/Ellie Nga. -> p Ana Silva
Steve Lelegwa of Samburu, who fled, said no. -> p Steve Lelegwa
Police held four at Limaj's house (Koha, RTK). Ana Silva was elected (LDK). -> p Ana Silva & o LDK
There is no change in Washington's attitude. He lived in London's suburbs. -> c United States = Washington
Radio Television Republika Srpska, RTRS, reported it. -> o Radio Television Republika Srpska = RTRS
The El-Fasher Resistance Committees met on US social media company X. -> o El-Fasher Resistance Committees
Officials in Washington, D.C. objected. McDonald's said it would close. -> c United States = Officials in Washington,
  D.C. & o McDonald's
He died in Lebanon, Pa., and not in Jordan, Montana. He was in Cuba, New Mexico. Syria, Miss Lee said. -> c Syria & p
  Lee
The Self-Determination Movement (LVV) won. LVV rules. -> o Self-Determination Movement = LVV
Paris expected Berlin to act. He expected London rain. -> c France = Paris & c Germany = Berlin
Kosovo's ethnic Albanian authorities rule. Nato Kosovo Force (KFOR) soldiers came. -> c Kosovo & o KFOR = Kosovo Force
The Times of London reported it, said the Odhikar Parishad. -> o Times of London & o Odhikar Parishad
Official Belgrade has always said so. Official Ana Hoxha left. -> c Serbia = Belgrade & p Ana Hoxha (Official)
Senior European Union officials came. Turkish Red Crescent teams came. -> o European Union & o Turkish Red Crescent
On Monday, the Meteorology, Climatology, and Geophysics Agency (BMKG) warned. -> o Meteorology, Climatology, and
  Geophysics Agency = BMKG
Soldiers of Regional Command-East and of Multinational Battle Group-East marched. -> o Regional Command-East & o
  Multinational Battle Group-East
One died, according to UNX. U.S. Service members left. The Secret Service left. -> o UNX & c United States = U.S. & o
  Secret Service
He spoke on Serbian Radio and Television. -> o Serbian Radio and Television
The president thanked Beijing and Moscow for it. -> c China = Beijing & c Russia = Moscow
The Contact Group Ministers on Monday met the Kings' Royal Hussars. -> o Contact Group & o Kings' Royal Hussars
They asked for the Serbian Ministry of Interior police. -> o Serbian Ministry of Interior
An Irish United Nations officer was shot. -> o United Nations
Washington and Brussels urged Pristina to back down. -> c United States = Washington & o European Union = Brussels & c
  Kosovo = Pristina
Neither Kyiv nor Moscow commented. -> c Ukraine = Kyiv & c Russia = Moscow
Trains run between Belgrade and Budapest. Ties between Paris and Berlin are cold. -> c France = Paris & c Germany =
  Berlin
Gangs sponsored by official Belgrade pleased Kyiv. -> c Serbia = Belgrade & c Ukraine = Kyiv
The Iowa State Patrol flew him to a Des Moines hospital. -> o Iowa State Patrol
Top NATO commander Ana Silva met the Quint. -> o NATO & p Ana Silva (Top NATO commander) & o Quint
Five are missing, the State Disaster Control Room said. -> o State Disaster Control Room
"""

LOOK_ALIKES = """
He sat in Parliament Buildings. The General Agreement of 27 June was signed. US troops left.
Burnt-out police van near Tearce. Undercover police raided a bar. Plainclothes police watched.
Man, 34, dies after attack. Cyclist, 45, was hurt. Girl, 6, found. An operation known as Horseshoe was planned.
He was taken to court in Garissa. A court in Garissa heard it. Protected witness S-4 testified that he fled.
They had carried the banned Morning Star flag. Volunteers shift an injured man on Friday.—AFP
Masked gunmen fired. Islamist militants fled. Relatives reported three missing. Analysts said it would take years.
He bought an SUV, and the ATM, he said, was broken. Chess, a branch of sport, grew. Winter has come.
It is forbidden, according to the Criminal Code.
According to the Sharjah Highway map, it was near. According to the Small Arms dealer, it was not.
North of Zurmi, governor says, the road is cut. Five killed in shelling west of Marjayoun, mayor says.
In nearby Betong, a rubber planter was shot dead.
In Gornje Selo, a farmer was wounded. Soldiers surrounded Gornje Selo. “I will go back to Selo,” he said.
Raiders hit Kaputh Village in Rengen Sub-county. A resident of Kaputh, said the raiders shot her husband.
The bus left Kandahar Gate for Spin Boldak, a driver said. Thousands marched from Chirag, activists said.
Residents of Kuje told reporters that the prison was attacked. The road to Palos Verdes is open.
Mayo police station was burned. Officers of Bentiu police station fled. Thirty-nine police officers were injured.
The OC said the body was sent away. The IGP said six were held. The SP agreed.
The District Police Officer (DPO) said a search began. Representative Image. Credit: Getty
Injured were taken to hospital. Ruling out a deal, he left. He told Member States that it was late.
He was born in Lebanon, Pennsylvania, in 1970. A bomb killed 12 Regiment men. In 2019 Brigade members left.
The firm trades under the name Zebra. A Lendu militia burned the huts. The MK was absent. A PC crashed.
"I am glad," Mother said. Mother wept. "No," Coach said. Coach left.
Motion Five was charged. Villa Rosa was buried by mud.
The Battle of Kosovo is remembered. The siege of Sarajevo ended.
Police gathered that he fled. Experts gathered there. Initial reports were wrong.
Vanguard gathered
Contacted
He was charged with DUI. Two good Samaritans pulled him out. A KTV bar burned. GDP Per Capita fell. Wind was SSE.
Gunmen hit Riyom Local Government Area and Kuwait International Airport.
The plan seeks US$202 million. The crash on U.S. 79 was bad.
"The Secretary-General is sad," he said. Police in Atlanta, Georgia, arrested three men.
He flew to Savannah, Georgia. He was born in Macon, Georgia, in 1950. The state of Georgia sued.
Soldiers trained at Fort Benning, Georgia, in May. Atlanta, Georgia, was hit. Georgia has ten million people.
A school in Niger State was hit. The governor of Niger wept. The truth IS out. They were buried at the Police Lines.
The Global Positioning System failed. The doctor said the DNA matched. The Cleveland Indians lost.
The MRI showed a fracture. A state-run Hospital closed. Victoria was 5 degrees colder.
The department of his choice closed. An office of the union burned.
The fire department came. His office is closed. He left the head office.
They met on Orthodox Easter. Eid al-Fitr began.
Storm Daniel hit the coast. Typhoon Haiyan killed 6,000. Hurricane Maria followed.
Cyclone Freddy made landfall on Saturday. The Dayton Agreement ended the war.
The Treaty of Lisbon and the Brussels Agreement are cited. The Ohrid Agreement was reached in March.
Resolution 1244 remains in force. World War II ended in 1945. The Cold War followed.
The Second World War and the Gulf War were long. He crossed the Danube at Novi Sad.
The river Ibar divides Mitrovica. They marched down Mother Teresa Boulevard.
They met at Hotel Grand on Skanderbeg Square. A bomb exploded near Nelson Mandela Avenue.
The ferry Princess Victoria sank. The cargo ship Rubymar sank. The USS Cole was damaged.
He wrote the book The Bridge on the Drina. The film Quo Vadis, Aida? won. The Nobel Peace Prize was awarded.
It was fought with Kalashnikovs and Bayraktars. A Kalashnikov was found. Two F-16 jets took off.
A Leopard 2 tank burned. A Boeing 737 crashed. They celebrated Christmas and Easter. On Good Friday they stayed in.
During Ramadan they fast. In January, February and March it snowed. On Monday, Tuesday and Wednesday it rained.
The Eiffel Tower was dark. The Golden Gate Bridge was closed. He landed at Ben Gurion Airport.
They camped in Tahrir Square. Mount Everest is high. Lake Victoria rose. The Black Sea is warm.
Islam and Christianity are religions. The Bible and the Koran were burned. The Taj Mahal was closed.
However, nobody came. Meanwhile, it rained. Nevertheless, they stayed.
Police said so. Protesters fled. Soldiers came. Voters stayed home.
The government said so. The parliament voted. The army denied it.
The prime minister said so. The president disagreed. Residents said so. Officials declined to comment.
A Serbian officer met a Chinese diplomat. Ethnic Albanian separatists fought. In Belgrade, hundreds marched.
He flew from Paris to Rome. They met near Athens on Sunday. A road to Skopje was closed.
The US-led coalition struck. The Kosovo-born singer sang. The Paris-based group agreed.
The Russian-made missile hit. Serbian-language schools closed. The Covid-19 pandemic began. The Internet was cut.
Global Positioning System signals were jammed. Section 230 applies. Article 5 applies. Chapter VII was invoked.
Flight MH17 was shot down. Highway 61 was closed. The M25 was closed. The Richter scale was used.
The Hippocratic oath was sworn. Operation Desert Storm began. The Marshall Plan rebuilt it.
The Rwandan genocide began. The Prague Spring was crushed. Black Friday sales rose. Independence Day was quiet.
An Orthodox monastery stands there. A Catholic church burned. The Nazi salute is banned. A Kurdish fighter said so.
Both Democratic and Republican voters came. God is great, they said.
“Never again,” they chanted. Who did it? Why now? What next? Photo by a staff member. Read more. Share this article.
Two men, aged 20 and 30, were held. Dozens were hurt. Internally displaced people fled. Many of them were women.
Anyone with information should call. More on this story. Related topics. Election Day is near.
The Old Town was flooded. The North is poor and the South is rich. The Balkans are calm. The Middle East is tense.
The West Bank was quiet. Europe is cold. Africa is large. The Gaza Strip was shelled. Downtown Los Angeles burned.
The Amazon rainforest burned. The Gospel of Mark was read. Palm Sunday came. The Eurovision Song Contest began.
The Champions League final was played. The Olympic Games began. The World Cup was held.
The Stock Exchange building burned. A Toyota Hilux was found. The Dow Jones fell. Bitcoin fell. The euro fell.
“Stop,” he said. Then he ran. The Constitution forbids it. The Geneva Conventions forbid it.
The Rome Statute forbids it. The Patriot Act was signed. The typhoon, named Doksuri, killed 39.
The Me Too movement spread. Three climbers are missing on Nanga Parbat, the alpine club said.
Breaking News. Live Updates. Police Station No 3 burned.
The Prime Minister said so. The President of the Assembly said so.
The Commission said so. The Council met. The Court ruled. The Government fell.
The Great Fire of London destroyed it. The Hubble Space Telescope found it. The Arab Spring began in Sidi Bouzid.
A Molotov cocktail was thrown. He fired an AK-47 and an RPG. Notre-Dame burned. Eid al-Fitr was quiet.
The Srebrenica massacre was denied. The Ebola outbreak ended. Alzheimer's disease took her.
A Russian-speaking man came. Anti-Semitism grew. Mum said no. Dad said yes. God help us, she said. Allah is great.
Captain, he said. Doctor, help me. Professor, please.
The Takfiri insurgents fled. He said so in a Twitter posting. A First Information Report (FIR) was filed.
After a talk with a mayor, Germot Wobber of Toronto left. She left the magistrate June 5.
Ethnic Albanian police came. Bandits attacked a village in Niger state. Rafi Local Government is a rural area.
"""


def cast(text: str, kind: str = "body") -> tuple[Reading, list[Actor]]:
    plain = fold(text.replace(" / ", "\n\n"))
    blocks, start = [], 0
    for part in plain.text.split("\n\n"):
        blocks.append(Block(kind, start, start + len(part)))  # type: ignore[arg-type]
        start += len(part) + 2
    reading = Reading(Article("", plain.text, plain, tuple(blocks)))
    return reading, Cast(reading).actors


def told(text: str, kind: str = "body") -> str:
    """The actors of a text, written as in the tables."""
    reading, actors = cast(text, kind)

    def written(first: int, last: int) -> str:
        return reading.text[reading.starts[first] : reading.ends[last - 1]]

    shown = []
    for actor in actors:
        forms = [written(m.first, m.last) for m in actor.mentions]
        others = dict.fromkeys(form for form in forms if form != actor.name)
        role = f" ({written(*actor.role)})" if actor.role and actor.kind == "person" else ""
        shown.append(f"{actor.kind[0]} {actor.name}{role}" + (f" = {'; '.join(others)}" if others else ""))
    return " & ".join(shown)


def table(lines: str) -> list[tuple[str, ...]]:
    """The lines of a table; one that begins with a space goes on."""
    return [tuple(line.split(" -> ")) for line in re.sub(r"\n +", " ", lines.strip()).splitlines()]


SMALL_MINISTRIES = """
The US state department has ordered diplomats to leave. The state department said so. -> o US state department = state
  department
The British foreign office said no. -> o British foreign office
The ministry of defence said so. -> o ministry of defence
Kyiv police called the ministry of the interior. -> o Kyiv police & o ministry of the interior
Kosovo's ministry of internal affairs said so. -> c Kosovo & o Kosovo's ministry of internal affairs = ministry of
  internal affairs
The US defense department and the treasury department met. -> o US defense department & o treasury department
"""

LONG_AND_SHORT_BODIES = """
Nepal's National Disaster Risk Reduction and Management Authority said so. -> c Nepal & o National Disaster Risk
  Reduction and Management Authority
Amy Lund and Boston Police Department officers met. -> p Amy Lund & o Boston Police Department
Zivadin Jovanovic, president of the Forum for a World of Equals and Yugoslav minister, spoke. -> p Zivadin Jovanovic
  (president of the Forum for a World of Equals and Yugoslav minister) & o Forum for a World of Equals
Guangming Daily, China Daily and the Daily Mail wrote it. Daily Covid cases fell. -> o Guangming Daily & o China Daily
  & o Daily Mail
Xinhua News Agency said so. Xinhua said no. Anadolu Agency said so. -> o Xinhua = Xinhua News Agency & o Anadolu =
  Anadolu Agency
A spokeswoman for the U.N. High Commissioner for Refugees said no. -> o UNHCR = U.N. High Commissioner for Refugees
He told the news agency dpa. -> o DPA = dpa
The NGO Harbour Law Centre said so. -> o Harbour Law Centre
Serb List, the main Kosovo Serb party, said so. The Bosnian Serb party left. -> o Serb List & c Kosovo
"""

TWO_POSTS = """
“No,” said Jane Mora, a businesswoman and deputy leader of Serb List. -> p Jane Mora (businesswoman and deputy leader
  of Serb List) & o Serb List
Jane Mora, a neurosurgeon and former Serbian health minister, spoke. -> p Jane Mora (neurosurgeon and former Serbian
  health minister)
Jane Mora, a lawyer and a former MP, spoke. -> p Jane Mora (lawyer and a former MP)
Jane Mora, founder and director of Legal Aid Now, spoke. -> p Jane Mora (founder and director of Legal Aid Now)
Jane Mora, a doctor and Tom Reid, a nurse, spoke. -> p Jane Mora (doctor) & p Tom Reid (nurse)
Jane Mora, a 58-year-old nurse from Acton, spoke. -> p Jane Mora (nurse)
“No,” said Air Commodore David Mora, a military spokesman. -> p David Mora (military spokesman)
The mission's commander, Major General Angelo Mora, said so. -> p Angelo Mora (commander)
Retired Gen. Ian Lund, now an adviser to Kyiv, spoke. -> p Ian Lund (adviser to Kyiv)
Wing Commander Ian Lund, who leads the squadron, spoke. -> p Ian Lund (Wing Commander)
Spc. Amy Lund was hurt. Pfc. Ian Lund died. -> p Amy Lund (Spc.) & p Ian Lund (Pfc.)
A KLA commander reached by phone, who gave his name only as Drini, said so. -> o KLA & p Drini (KLA commander)
We met a taxi driver who asked to be identified only as Dejan. -> p Dejan (taxi driver)
"""

BODIES_BY_THEIR_WORDS = """
He blamed Los Tigres. Los Tigres denied it. Drove by Los Altos. -> o Los Tigres
A raid by BOPE officers failed. The COB called a strike. -> o BOPE & o COB
Rio de Janeiro Governor Ivo Brun left. -> p Ivo Brun (Rio de Janeiro Governor)
The Movimiento Ciudadano and the Partido dos Livres left. -> o Movimiento Ciudadano & o Partido dos Livres
An Indigenous party won. He was taken to the Vivamedi clinic. -> o Vivamedi clinic
The Codeco (Cooperative for the Development of Congo) fled. Codeco men fled. -> o Cooperative for the Development of
  Congo = Codeco
Brun (Bureau of Mines) denied it. -> o Bureau of Mines
The Tunisian coast guard said no. The coast guard came. -> o Tunisian coast guard
The Cyclone Relief Trust came. Storm Team left. Assam Rifles troops told Joy FM that no. -> o Cyclone Relief Trust & o
  Assam Rifles & o Joy FM
Kosovo FM said no. -> c Kosovo
Department of Public Safety Lt. John Ray left. -> o Department of Public Safety & p John Ray (Public Safety Lt.)
Ganga Dal leader Yusuf Rahman fled. Two Abu Dayyan members fell. -> o Ganga Dal & p Yusuf Rahman (Ganga Dal leader) & o
  Abu Dayyan
Terra Nostra defence spokesman Ivo Brun left. -> o Terra Nostra & p Ivo Brun (Terra Nostra defence spokesman)
Las Rozas mayor Ivo Brun left. -> p Ivo Brun (Las Rozas mayor)
Two members of Los Tigres were held. Members of the Brun family wept. -> o Los Tigres
Members of the DKP-C fled. Members of Parliament sang. -> o DKP-C
A van of the company "Granit" burnt. A group calling itself Kosovar Dawn did it. -> o Granit & o Kosovar Dawn
He told the newspaper "Never." The song "Granit" won. The town calls itself Jewel. Ivo Brun left. -> p Ivo Brun
The Bureau of Alcohol, Tobacco, Firearms and Explosives came. -> o Bureau of Alcohol, Tobacco, Firearms and Explosives
The Ministry of Justice, Amnesty and Oxfam met. -> o Ministry of Justice & o Amnesty International = Amnesty & o Oxfam
A spokesman for Severn Water called. Highways England was told. -> o Severn Water & o Highways England
Ann Lee is the author of Borrowed Borders. Maria England said no. -> p Ann Lee (author) & p Maria England
Labour MP Ivo Brun left. A Boeing spokesman came. A Boeing 737 fell. -> o Labour & p Ivo Brun (Labour MP) & o Boeing
Two members of the Mother Teresa Society died. -> o Mother Teresa Society
The Peoples League said no. PL men burned shops. -> o Peoples League = PL
The International Committee of the Red Cross (ICRC) wrote. The ICRC said so. -> o International Committee of the Red
  Cross = ICRC
The ICRC said so. -> o ICRC
HRW said so. -> o HRW
Human Rights Watch (HRW) said so. -> o Human Rights Watch = HRW
State-run MRTV accused them of lying. -> o MRTV
The state television TVP said no. -> o TVP
The outlawed Harakat Ansar claimed responsibility. -> o Harakat Ansar
The city fell when the TTP ended a ceasefire. -> o TTP
Forecasters with the national weather service, known as Senamhi, warned of rain. -> o Senamhi
He told Koha he was innocent. -> o Koha
Three men were arrested, KoSSev learns. -> o KoSSev
“No,” Koha quotes him. -> o Koha
Kosovo's Government Commission on Missing Persons met. -> c Kosovo & o Government Commission on Missing Persons
The Commissariat for Refugees and Migration closed the camp. -> o Commissariat for Refugees and Migration
The Norman Regional Health System said it was full. -> o Norman Regional Health System
The Freedom of Russia Legion said it took part. -> o Freedom of Russia Legion
The Humanitarian Law Center Kosovo said so. -> o Humanitarian Law Center Kosovo
“Fatmir would be 50 this year,” she said. -> p Fatmir
Lejla was 17 when they came. -> p Lejla
Oksana Bilyk, 41, was a nurse. -> p Oksana Bilyk (nurse)
KoSSev and Rescue 1122 reported it. -> o KoSSev & o Rescue 1122
Constables Naimatullah, Umar Daraz and Asmatullah died. -> p Naimatullah (Constables) & p Umar Daraz (Constables) & p
  Asmatullah (Constables)
Ministers Svecla and Gervalla came. -> p Svecla (Ministers) & p Gervalla (Ministers)
Christian Armenians and Turkic Azeris lived there. -> g Armenians = Christian Armenians & g Azeris = Turkic Azeris
District Police Officer Nasir Sherani said so. -> p Nasir Sherani (District Police Officer)
We call on Washington and Brussels to act. -> c United States = Washington & o European Union = Brussels
They informed Brussels of it. -> o European Union = Brussels
"""

POSTS_IN_FULL = """
He met Serbia’s Minister for Kosovo, Goran Ristovic. -> c Serbia & c Kosovo & p Goran Ristovic (Serbia's Minister for
  Kosovo)
He will travel next week for talks with Serbia’s Minister for Kosovo, Goran Ristovic. -> c Serbia & c Kosovo & p Goran
  Ristovic (Serbia's Minister for Kosovo)
The crisis was discussed with the European Union's foreign policy chief, Javier Solana, in Belgrade. -> o European
  Union & p Javier Solana (European Union's foreign policy chief)
A community leader in Rafin Bauna, Mr Davou Chollom, said so. -> p Davou Chollom (community leader)
The spokesman for the president, Dejan Ristan, said no. -> p Dejan Ristan (spokesman for the president)
The head of the Serb List and former minister, Goran Rakic, said no. -> o Serb List & p Goran Rakic (head of the Serb
  List)
National Disaster Mitigation Agency (BNPB) spokesman Agus Nugraha told reporters. -> o National Disaster Mitigation
  Agency = BNPB & p Agus Nugraha (National Disaster Mitigation Agency (BNPB) spokesman)
National Search and Rescue Agency head Henri Alfiandi agreed. -> o National Search and Rescue Agency & p Henri Alfiandi
  (National Search and Rescue Agency head)
BJP leader and former Minister Govind Yatnal said so. -> o BJP & p Govind Yatnal (BJP leader and former Minister)
National civil protection chief Fabrizio Curcio said so. -> p Fabrizio Curcio (National civil protection chief)
Bus company boss Keith Miller said no. -> p Keith Miller (Bus company boss)
Last week governor Abu Hassan said no. -> p Abu Hassan (governor)
Police shot dead rebel leader Abu Hassan on Sunday. -> p Abu Hassan (rebel leader)
Samuel Aruwan, Kaduna state’s internal security and home affairs commissioner, said so. -> p Samuel Aruwan (Kaduna
  state's internal security and home affairs commissioner)
Paul Mackenzie, 50, a Kenyan cult leader accused of fraud, was held. -> p Paul Mackenzie (Kenyan cult leader)
Rik Peeperkorn, the WHO representative for Gaza, said so. -> p Rik Peeperkorn (WHO representative for Gaza) & o WHO
Enrico Bassi, a researcher at Chatham House in London, is less gloomy. -> p Enrico Bassi (researcher at Chatham House)
  & o Chatham House
Kosovo Prime Minister-designate Bajram Rexhepi came. -> c Kosovo & p Bajram Rexhepi (Kosovo Prime Minister-designate)
The US ambassador-at-large for war crimes, David Scheffer, told us. -> p David Scheffer (US
  ambassador-at-large for war crimes)
Superintendent of Police N. Prakash Kulkarni told The Hindu. -> p N. Prakash Kulkarni (Superintendent of Police) & o
  The Hindu
Acting Commissioner of Police Winston Harewood said so. -> p Winston Harewood (Acting Commissioner of Police)
Police Chief Supt. Noel Armilla said so. -> p Noel Armilla (Police Chief)
The head of the Kherson RMA Oleksandr Prokudin said so. -> p Oleksandr Prokudin (head of the Kherson RMA)
The convicted Bosnian Serb General Zdravko Tolimir died. -> p Zdravko Tolimir (convicted Bosnian Serb General)
Amatrice Mayor Sergio Pirozzi told RAI. -> p Sergio Pirozzi (Amatrice Mayor) & o RAI
A Catholic priest, Rev. Fr. Ishaya Dung, was kidnapped. -> p Ishaya Dung (Catholic priest)
Naib Risaldar Abdul Samad died. PC Marlon Seecharan did not. MK Talia Sharvit disagreed. -> p Abdul Samad (Naib
  Risaldar) & p Marlon Seecharan (PC) & p Talia Sharvit (MK)
The EU's High Representative for Foreign Affairs, Carlos Ibarrola, left. -> o European Union = EU & p Carlos Ibarrola
  (EU's High Representative for Foreign Affairs)
Ghazali Mantawil, the rebels' chief negotiator, said so. "No," Mantawil said. -> p Ghazali Mantawil (rebels' chief
  negotiator) = Mantawil
Kosovo Ministry State Secretary Dragoljub Ristanović condemned it. -> o Kosovo Ministry & p Dragoljub Ristanović
  (Kosovo Ministry State Secretary)
The leader of the Kosovo Democratic Party, PDK, Jakup Krasniqi, said so. -> o Kosovo Democratic Party = PDK & p Jakup
  Krasniqi (leader of the Kosovo Democratic Party)
"""

PERSONS_IN_SERIES = """
The deceased were identified as Gul Zameen, Rahmat Shah, Said Akbar and two brothers, Sher Ali and Wazir Ali. -> p Gul
  Zameen & p Rahmat Shah & p Said Akbar & p Sher Ali & p Wazir Ali
Sepoys Gul Muhammad, Ali Dost and Nadir Khan died. -> p Gul Muhammad (Sepoys) & p Ali Dost (Sepoys) & p Nadir Khan
  (Sepoys)
Among the dead was Ramadan Hoxha, 54. Ramadan began on Monday. -> p Ramadan Hoxha
"We will stay," Vucic said. "We are strong." Vucic left. -> p Vucic
"Never," Danas wrote. Danas is read in Belgrade. -> o Danas
Tashi Wangmo was jailed. -> p Tashi Wangmo
"""

WIDER_BODIES = """
Tana County police commander Leonard Odhiambo said so. -> o Tana County police & p Leonard Odhiambo (Tana County police
  commander)
Classes in the Bearden School District are cancelled. -> o Bearden School District
The Liberation Army of Presevo, Medvedja and Bujanovac (UCPMB) denied it. -> o Liberation Army of Presevo, Medvedja and
  Bujanovac = UCPMB
The Ministry of Education, Science and Technology and the Department for Culture, Media and Sport agreed. -> o Ministry
  of Education, Science and Technology & o Department for Culture, Media and Sport
The Ministry of Health, Serbia and NATO agreed. -> o Ministry of Health & c Serbia & o NATO
The Economic Community of West African States (ECOWAS) met. ECOWAS will meet again. -> o Economic Community of West
  African States = ECOWAS
Four Levies men died. The Balochistan Levies fought on. -> o Balochistan Levies = Levies
Vanguard gathered that all fled. -> o Vanguard
All fled, Ukrinform reports. -> o Ukrinform
A source at the Catholic Archdiocese of Jos said so. -> o Catholic Archdiocese of Jos
The mostly Muslim Seleka rebels and the NGO Aktiv agreed. -> o Seleka = Seleka rebels & o Aktiv
A rights group, the Convention for Peace in Beni, gave a number. -> o Convention for Peace in Beni
The wounded went to Haifa's Rambam hospital. -> o Rambam hospital
She studied at King's College London and at Imperial College London. -> o King's College London & o Imperial College
  London
He served in the Light Infantry and the 17th Division. DUP councillor Trevor Aiken did not. Newry is in Co Down. -> o
  Light Infantry & o 17th Division & o DUP & p Trevor Aiken (DUP councillor)
The Trinidad and Tobago Police Service sent him to Port of Spain General Hospital. -> o Trinidad and Tobago Police
  Service & o Port of Spain General Hospital
It was hit by al-Qaida's local branch, JNIM. -> o Al Qaeda = al-Qaida & o JNIM
According to the Armed Conflict Location & Event Data Project (ACLED), 71 died. ACLED counts. -> o Armed Conflict
  Location & Event Data Project = ACLED
Armed Forces Minister Hélène Darrieux spoke. -> p Hélène Darrieux (Armed Forces Minister)
Nato's Task Force Hawk moved in. The Albanian Kosovo Liberation Army fired. The Turkish Red Crescent came. -> o NATO =
  Nato & o Task Force Hawk & o Kosovo Liberation Army & o Turkish Red Crescent
On Monday the Assembly of Kosovo's Provisional Institutions of Self-Government met. -> o Assembly of Kosovo's
  Provisional Institutions of Self-Government
Two members of the European Union Rule of Law Mission, known as EULEX, were hurt. -> o European Union Rule of Law
  Mission = EULEX
He led the United Nations Interim Administration Mission in Kosovo (UNMIK). UNMIK left. -> o United Nations Interim
  Administration Mission in Kosovo = UNMIK
The Serbian Progressive Party, known as the SNS, won. The SNS rules. -> o Serbian Progressive Party = SNS
The Special Court in The Hague will sit. -> o Special Court in The Hague = Special Court
The Bosnian prosecution appealed. A Ukrainian police officer died. A Kosovar Albanian police officer died. -> o Bosnian
  prosecution
Some 1,200 Lebanese and 160 Israelis died. Lebanese villages burned. -> g Lebanese & g Israelis
Kosovo's Serbian population and a Tuareg rebel alliance disagreed. Rohingya refugees fled. The Rohingya fled. -> c
  Kosovo & g Serbs = Serbian population & g Rohingya
He wrote on Telegram. It was a Facebook post. Facebook said no. -> o Facebook
Clinical Hospital Center in Kosovska Mitrovica doctors left. The CHC said so. -> o Clinical Hospital Center in Kosovska
  Mitrovica = Clinical Hospital Center; CHC
"""

ONE_BODY_WITHOUT_BRACKETS = """
The Central Election Commission counted. The CEC said turnout was low. -> o Central Election Commission = CEC
The Central Election Commission met. CEC spokesman Valmir Elezi said so. -> o Central Election Commission = CEC & p
  Valmir Elezi (CEC spokesman)
Kosovo's Central Election Commission met. A CEC official said so. -> c Kosovo & o Central Election Commission = CEC
Complaints went to the State Election Commission. The SEC denied it. -> o State Election Commission = SEC
The Kosovo Intelligence Agency arrested two men. The KIA said so. -> o Kosovo Intelligence Agency = KIA
The Kosovo Security Council met. KSC members left. -> o Kosovo Security Council = KSC
The National Disaster Agency spoke. The NDA's chief flew home. -> o National Disaster Agency = NDA
Central Election Commission officials counted. The CEC, which is based in Pristina, agreed. -> o Central Election
  Commission = CEC
The Central Election Commission met. The CIA said no. -> o Central Election Commission & o CIA
The Central Election Commission met. A CEO said no. -> o Central Election Commission
The Serbian Radical Party lost. "Never," the SRS said. -> o Serbian Radical Party & o SRS
"""

GEORGIA = """
Georgia Governor Brian Kemp said so. -> p Brian Kemp (Georgia Governor)
Batumi, Georgia, is on the coast. -> c Georgia
Tbilisi, Georgia, saw protests. -> c Georgia
Russia, Georgia and Armenia signed. -> c Russia & c Georgia & c Armenia
Georgia, a former Soviet republic, voted. -> c Georgia
Niger shut its border. Jordan Street was calm. The Congo River rose. -> c Niger
"""

WHERE_NAMES_STAND = """
The mayor of Novi Grad, Miroslav Drljaca, did not come. -> p Miroslav Drljaca (mayor of Novi Grad)
The mayor of Tuzla Kanton, Edin Hadzic, did not come. -> p Edin Hadzic (mayor of Tuzla Kanton)
The mayor of Prizren Mytaher Haskuku said so. -> p Mytaher Haskuku (mayor of Prizren)
The order came from Shkelzen Demolli, a local commander. -> p Shkelzen Demolli (local commander)
A shell hit a school in Avdiyivka, regional chief Vadym Filashkin said. -> p Vadym Filashkin (regional chief)
A shopkeeper in Gboko, who gave his name as Terver, said he hid. -> p Terver (shopkeeper)
Petrit Demaj was cleared. “I have trust in Demaj,” his brother said. Demaj said nothing. -> p Petrit Demaj = Demaj
The chief of Mayo police station, Thanin Saelim, said so. -> o Mayo police station & p Thanin Saelim (chief of Mayo
  police station)
"""

POSTS_BY_THEIR_LETTERS = """
Sadar police station OC Abdul Karim said a case was filed. -> p Abdul Karim (Sadar police station OC)
SP Ravi Shankar told reporters that two were killed. -> p Ravi Shankar (SP)
DIG Naveed Akhtar told Dawn that an operation was launched. -> p Naveed Akhtar (DIG) & o Dawn
Deputy Commissioner (DC) Rashida Begum visited. -> p Rashida Begum (Deputy Commissioner)
The station's officer-in-charge (OC) Delwar Khan rejected it. -> p Delwar Khan (officer-in-charge)
Contacted, the prefect, Lieutenant Alain Moussa, denied it. -> p Alain Moussa (prefect)
Chief Monitor Halit Cevik said the patrol was safe. -> p Halit Cevik (Chief Monitor)
A man surnamed Wang was found. -> p Wang
The rebel, who uses the name Drini, spoke. -> p Drini (rebel)
A cell led by Suthep Maeroso fled. -> p Suthep Maeroso
Hungary's Márton Fucsovics won. -> c Hungary & p Márton Fucsovics
Sheikh Hasina fled. -> p Sheikh Hasina
"""

WHO_IS_TOLD = """
“He is dead,” a doctor told Prothom Alo. -> o Prothom Alo
She told Addis Standard that they fled. -> o Addis Standard
A nurse told the affiliate WFLA that he was calm. -> o WFLA
He told Mitrovica-based Kossov that it was late. -> o Kossov
Villagers told Myanmar Now that soldiers came. -> o Myanmar Now
The general told Iran's Fars that it was so. -> c Iran & o Fars
“It is quiet,” he told Anwar Ibrahim. -> p Anwar Ibrahim
She told Mr Okafor to leave. -> p Okafor
"""

BODIES_IN_FULL = """
The Court of Bosnia and Herzegovina jailed him. -> o Court of Bosnia and Herzegovina
Leaders of Serbia and Montenegro met in Rome. -> c Serbia & c Montenegro
The Office for Kosovo and Metohija of the Serbian government reported it. -> o Office for Kosovo and Metohija & c
  Serbia = Serbian government
He is the spokesperson of Metropolitan Police Range. -> o Metropolitan Police Range
The NLA commander known as Sokoli said his men had fired. -> o NLA & p Sokoli (NLA commander)
Jamaatul Ahrar, an offshoot of the Tehreek-i-Taliban Pakistan, claimed the attack. -> o Jamaatul Ahrar & o
  Tehreek-i-Taliban Pakistan
Police blamed Lashkar-e-Taiba and Jaish-e-Mohammed for the raid. -> o Lashkar-e-Taiba & o Jaish-e-Mohammed
Jabhat al-Nusra and Ansar al-Sharia fought there. -> o Jabhat al-Nusra & o Ansar al-Sharia
That company, Andes Cobre, would not comment. -> o Andes Cobre
A splinter group, the Kurdistan Freedom Falcons, killed 44 people. -> o Kurdistan Freedom Falcons
Jet2 has cancelled all flights to Izmir. -> o Jet2
Members of the “Baz Kraze” gang fired at everything. -> o Baz Kraze
A gang called Viv Ansanm holds the port. -> o Viv Ansanm
Medair reported 38 injured. -> o Medair
He told ACTUALITE.CD that the road was cut. -> o ACTUALITE.CD
Ana Silva (PSD), the mayor, resigned. -> p Ana Silva (mayor) & o PSD
Brothers Dzhokhar and Tamerlan Tsarnaev fled. -> p Dzhokhar Tsarnaev (Brothers) = Dzhokhar & p Tamerlan Tsarnaev
  (Brothers)
The high court in Garissa acquitted him. -> o high court in Garissa
Local LDK sources in Gllogoc said so. The LDK chapter left. -> o LDK = LDK chapter
More than 60 UN police officers were hurt. -> o UN police
The Member for Zurmi East in the State House of Assembly spoke. -> o State House of Assembly
Kosovo's Albanian authorities proclaimed independence. -> c Kosovo
“We ran,” told AFP Rosemène Délice, a rice merchant. -> o AFP & p Rosemène Délice (rice merchant)
Maersk said it would reroute its vessels around the Cape of Good Hope. -> o Maersk
Colombia's ELN guerrillas freed two soldiers near Arauca. -> c Colombia & o ELN = ELN guerrillas
Haiti's transitional council named Alix Didier Fils-Aimé as prime minister. -> c Haiti & p Alix Didier Fils-Aimé
Jimmy Cherizier, a former policeman known as Barbecue, threatened civil war. -> p Jimmy Cherizier (former policeman) =
  Barbecue
Turkish President Recep Tayyip Erdogan's AKP lost Istanbul to the CHP. -> p Recep Tayyip Erdogan (Turkish President) &
  o AKP & o CHP
The YPG, which Ankara regards as a branch of the PKK, denied involvement. -> o YPG & c Turkey = Ankara & o PKK
ISPR, the army's media wing, said 33 terrorists were killed. -> o ISPR
Japan's NHK reported that Prime Minister Shigeru Ishiba would visit Wajima. -> c Japan & o NHK & p Shigeru Ishiba
  (Prime Minister)
LVV, PDK, LDK and AAK failed to elect a speaker. -> o LVV & o PDK & o LDK & o AAK
Copernicus said 2024 was the hottest year on record. -> o Copernicus
Japan Airlines and Airbus declined to comment. -> o Japan Airlines & o Airbus
Georgian Dream's Irakli Kobakhidze accused Western diplomats. -> o Georgian Dream & p Irakli Kobakhidze
Albania's SPAK arrested Tirana mayor Erion Veliaj. -> c Albania & o SPAK & p Erion Veliaj (Tirana mayor)
The CRPF said two men were hurt. -> o CRPF
Opposition BJP hit back. -> o BJP
The banned CPI (Maoist) called a strike. -> o CPI (Maoist)
Soldiers of the 405 Brigade and the 72nd Mechanised Brigade died. -> o 405 Brigade & o 72nd Mechanised Brigade
He leads the Sinaloa cartel. -> o Sinaloa cartel
The Group for the Support of Islam and Muslims (JNIM) claimed it. -> o Group for the Support of Islam and Muslims =
  JNIM
The Cooperative for the Development of Congo (Codeco) was blamed. -> o Cooperative for the Development of Congo =
  Codeco
The Truth, Justice and Reconciliation Commission heard him. -> o Truth, Justice and Reconciliation Commission
The Office of the Prosecutor General said no. -> o Office of the Prosecutor General
Fumes left the works of Hansol Chemical Co., Ltd., where men slept. -> o Hansol Chemical Co., Ltd.
Shares of Bharat Steel Ltd. fell. -> o Bharat Steel Ltd.
The OSCE Special Monitoring Mission to Ukraine left. -> o OSCE Special Monitoring Mission to Ukraine
The United Nations police arrested two. -> o United Nations police
Sudan's army said it downed a drone. -> o Sudan's army
Israel's military said so. The Israeli army had no more. -> o Israel's military = Israeli army
The Federal Security Service (FSB) came. The FSB left. -> o Federal Security Service = FSB
Turkey's army base was hit. -> c Turkey
The BBC's Russian Service closed. -> o BBC's Russian Service
Not only Paris but Berlin rejected it. -> c France = Paris & c Germany = Berlin
The Samburu and the Turkana made peace. -> g Samburu & g Turkana
Nine died, according to the Kivu Security Barometer. -> o Kivu Security Barometer
The Zomi militia took the town. -> o Zomi = Zomi militia
Former Kosovo Liberation Army commander Salih Mustafa was held. -> o Kosovo Liberation Army & p Salih Mustafa (Former
  Kosovo Liberation Army commander)
The gangs fear the G9 alliance and its rival, G-Pep. -> o G9 = G9 alliance & o G-Pep
"""

IS_AND_WOMEN = """
The IS group claimed it. -> o Islamic State = IS group
IS militants attacked. An IS fighter fled. -> o Islamic State = IS
The Islamic State (IS) group claimed it. IS has lost ground. -> o Islamic State = IS
So-called Islamic State, or IS, agreed. -> o Islamic State = IS
The attack by IS, it says, failed. -> o Islamic State = IS
Islamic State in Iraq and the Levant (ISIL) claimed it. ISIL fled. -> o Islamic State in Iraq and the Levant = ISIL
The Women's Party won two seats. Women's rights groups objected. -> o Women's Party
The Women's Party of Kosovo lost. -> o Women's Party of Kosovo
The People's Party lost. People's homes burned. -> o People's Party
The Workers' Party won. Workers' rights were cut. -> o Workers' Party
The Veterans' Association protested. Veterans' families did not. -> o Veterans' Association
The Children's Hospital reopened. Children's toys lay there. -> o Children's Hospital
"""

PHRASINGS = "".join(
    (
        NAMES_AND_THEIR_FORMS,
        SECOND_MENTIONS,
        TWO_WITH_ONE_SURNAME,
        TITLES,
        PERSONS_BY_EVIDENCE,
        BODIES,
        COUNTRIES,
        GROUPS,
        SMALL_MINISTRIES,
        LONG_AND_SHORT_BODIES,
        TWO_POSTS,
        BODIES_BY_THEIR_WORDS,
        POSTS_IN_FULL,
        PERSONS_IN_SERIES,
        WIDER_BODIES,
        ONE_BODY_WITHOUT_BRACKETS,
        GEORGIA,
        IS_AND_WOMEN,
        WHERE_NAMES_STAND,
        POSTS_BY_THEIR_LETTERS,
        WHO_IS_TOLD,
        BODIES_IN_FULL,
        POSTS_BESIDE_PLACES,
        PEACEKEEPERS_AND_EMBASSIES,
    )
)


@pytest.mark.parametrize(("text", "actors"), table(PHRASINGS.replace("\n\n", "\n")))
def test_phrasing(text: str, actors: str) -> None:
    assert told(text) == actors


@pytest.mark.parametrize("text", LOOK_ALIKES.strip().splitlines())
def test_look_alike(text: str) -> None:
    assert told(text) == ""


KNOWN_MISSES = """
In 2004 the union of Serbia and Montenegro had one army. -> c Serbia and Montenegro # two countries but for four years
Said and Cherif Kouachi were killed on Friday. -> p Said Kouachi & p Cherif Kouachi # a verb at the head of a sentence
Thomson and Jet2 have cancelled flights. -> o Thomson & o Jet2 # an unknown name beside a firm
The gang, 400 Mawozo, kidnapped 17 missionaries. -> o 400 Mawozo # a name that begins with a number
Bayern Munich beat Real Madrid. -> o Bayern Munich & o Real Madrid # sport: clubs that are called after towns
It is according to the national ombudsman's office. -> o national ombudsman's office # an office in small letters
She read Anna Karenina on the train. -> # a work that bears a person's name, without marks
Donatellina Roverazzi visited the camp. -> p Donatellina Roverazzi # no list has the first name, nothing else tells
Rosaviatsia listed the passengers. -> o Rosaviatsia # a body of one unknown word, before an everyday verb
The judge suspended X. Moraes said so. -> # a letter and a stop are read as an initial
The Ministry for the Propagation of Virtue and the Prevention of Vice spoke. ->
 o Ministry for the Propagation of Virtue and the Prevention of Vice # "and the" ends a name everywhere else
Labour leads in the polls. -> o Labour # an English word at the head of a sentence
The navy chief praised Mexico's Navy. -> c Mexico & o Navy # a bare head word is short for another body
Fighters of the Azov left Mariupol. -> o Azov # an article and an unknown name
"""


@pytest.mark.parametrize("line", KNOWN_MISSES.replace("\n ", " ").strip().splitlines())
def test_known_miss(line: str, request: pytest.FixtureRequest) -> None:
    text, rest = line.split(" ->")
    actors, reason = rest.split("# ")
    request.node.add_marker(pytest.mark.xfail(reason=reason, strict=True))
    assert told(text) == actors.strip()


HEADLINES = """
UNICEF Chief of Section Ms Jane Lee -> o UNICEF & p Jane Lee (UNICEF Chief of Section)
UNICEF Staff Told Ms Jane Lee To Leave -> o UNICEF
Peacekeepers Hurt As Crowd Storms Town Hall In Kosovo -> c Kosovo
Bosnian Court Jails Ex-Policeman For Killings ->
NATO Sends More Troops To Kosovo -> o NATO & c Kosovo
Kurti says Serbs must vote -> g Serbs
"""


@pytest.mark.parametrize(("text", "actors"), table(HEADLINES.replace(" ->\n", " -> \n")))
def test_headline(text: str, actors: str) -> None:
    assert told(text, "heading") == actors


@pytest.mark.parametrize("kind", ["meta", "dateline", "furniture"])
def test_what_is_not_told_to_readers_names_nobody(kind: str) -> None:
    assert told("PRISTINA, Kosovo (AP) By Albin Kurti, Reuters", kind) == ""


_WORDS = (
    "Kosovo Belgrade and , ( ) 's the of Mr Minister Albin Kurti said KFOR police Party von ‘ ’ 12 al-Burhan in US-led"
).split()


@given(st.lists(st.sampled_from(_WORDS), max_size=40))
def test_any_words(words: list[str]) -> None:
    reading, actors = cast(" ".join(words) or "x")
    for actor in actors:
        firsts = [m.first for m in actor.mentions]
        assert firsts == sorted(set(firsts))
        assert all(0 <= m.first < m.last <= len(reading.words) for m in actor.mentions)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    assert all(actor.name and actor.mentions for actor in cast(text or "x")[1])


_LONG = {
    "capitals": lambda n: "Alpha Beta Gamma Delta " * (n // 23),
    "of the of the": lambda n: "Council of the " * (n // 15),
    "initials": lambda n: "A. " * (n // 3),
    "one word": lambda n: "A" * n,
    "seats joined": lambda n: "Belgrade and " * (n // 13),
    "countries": lambda n: "Kosovo " * (n // 7),
    "one surname": lambda n: " ".join(f"President {_name(i)} Smith spoke. Smith left." for i in range(n // 40)),
    "one first name": lambda n: " ".join(f"President John {_name(i)} spoke. John left." for i in range(n // 40)),
    "names": lambda n: " ".join(f"President {_name(i)} {_name(3 * i + 1)} spoke." for i in range(n // 30)),
    "parties": lambda n: " ".join(f"The {_name(i)} Liberation Party left." for i in range(n // 35)),
    "brackets": lambda n: "Alpha (A) " * (n // 10),
}


def _name(number: int) -> str:
    letters = ""
    while number:
        number, digit = divmod(number, 26)
        letters += chr(97 + digit)
    return f"A{letters}"


@pytest.mark.parametrize("shape", _LONG)
def test_time_grows_with_the_text(shape: str) -> None:
    times = []
    for size in (40_000, 160_000):
        text = fold(_LONG[shape](size))
        reading = Reading(Article("", text.text, text, (Block("body", 0, len(text.text)),)))
        start = time.perf_counter()
        Cast(reading)
        times.append(time.perf_counter() - start)
    assert times[1] < 12 * times[0] + 0.05
