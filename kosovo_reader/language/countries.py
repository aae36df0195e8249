"""Names of countries, peoples and places as English-language newspapers write them.

The countries are the United Nations member list plus a few entities the news treats as countries and some
states that no longer exist. Names, aliases and spellings follow AP and Reuters usage, with the older and
local spellings still met in print. The list of places was compiled by hand on the same lines.
Nobody's name or office is recorded here.
"""

from kosovo_reader.language.peoples import OTHER_PEOPLES

# Canonical newspaper form | other names | capital and seats of power, which stand for the government | adjectives
# ("Serbian"; not "Serb" or "Croat", which name an ethnic group) | peoples, plural nouns only, none where English
# has only the adjective. Members of the United Nations, then other countries, then states that no longer exist.
# Each alias, seat and adjective belongs to one country only. Left out on purpose: Brussels (it stands for the
# European Union), The Hague (it stands for the courts), and capitals that read as something else (Male,
# Victoria, St. John's, St. George's). "Congo" alone is the Democratic Republic, as in AP style.
_COUNTRIES = """
    Afghanistan | Islamic Emirate of Afghanistan | Kabul | Afghan | Afghans
    Albania | Republic of Albania | Tirana | Albanian | Albanians
    Algeria | - | Algiers | Algerian | Algerians
    Andorra | - | Andorra la Vella | Andorran | Andorrans
    Angola | - | Luanda | Angolan | Angolans
    Antigua and Barbuda | Antigua | - | Antiguan | Antiguans
    Argentina | Argentine Republic | Buenos Aires; Casa Rosada | Argentine; Argentinian | Argentines; Argentinians
    Armenia | Republic of Armenia | Yerevan | Armenian | Armenians
    Australia | - | Canberra | Australian | Australians
    Austria | - | Vienna; Ballhausplatz | Austrian | Austrians
    Azerbaijan | Republic of Azerbaijan | Baku | Azerbaijani; Azeri | Azerbaijanis; Azeris
    Bahamas | The Bahamas | Nassau | Bahamian | Bahamians
    Bahrain | Kingdom of Bahrain | Manama | Bahraini | Bahrainis
    Bangladesh | East Pakistan | Dhaka | Bangladeshi | Bangladeshis
    Barbados | - | Bridgetown | Barbadian | Barbadians
    Belarus | Belorussia; Byelorussia | Minsk | Belarusian; Belarussian | Belarusians; Belarussians
    Belgium | - | - | Belgian | Belgians
    Belize | - | Belmopan | Belizean | Belizeans
    Benin | Dahomey | Cotonou; Porto-Novo | Beninese | -
    Bhutan | - | Thimphu | Bhutanese | -
    Bolivia | - | La Paz | Bolivian | Bolivians
    Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia-Hercegovina; \
        Bosnia and Hercegovina; BiH | Sarajevo | Bosnian | Bosnians
    Botswana | - | Gaborone | Botswanan | Botswanans
    Brazil | - | Brasilia; Brasília; Planalto | Brazilian | Brazilians
    Brunei | Brunei Darussalam | Bandar Seri Begawan | Bruneian | Bruneians
    Bulgaria | Republic of Bulgaria | Sofia | Bulgarian | Bulgarians
    Burkina Faso | Burkina; Upper Volta | Ouagadougou | Burkinabe; Burkinabé | -
    Burundi | - | Gitega; Bujumbura | Burundian | Burundians
    Cambodia | Kampuchea | Phnom Penh | Cambodian | Cambodians
    Cameroon | - | Yaounde; Yaoundé | Cameroonian | Cameroonians
    Canada | - | Ottawa; Parliament Hill | Canadian | Canadians
    Cape Verde | Cabo Verde | Praia | Cape Verdean | Cape Verdeans
    Central African Republic | C.A.R. | Bangui | - | Central Africans
    Chad | - | N'Djamena; Ndjamena | Chadian | Chadians
    Chile | - | Santiago; La Moneda | Chilean | Chileans
    China | People's Republic of China; PRC; P.R.C.; Communist China | Beijing; Peking; Zhongnanhai | Chinese | -
    Colombia | - | Bogota; Bogotá | Colombian | Colombians
    Comoros | Comoro Islands | Moroni | Comoran; Comorian | Comorans; Comorians
    Costa Rica | - | San Jose; San José | Costa Rican | Costa Ricans
    Croatia | Republic of Croatia | Zagreb | Croatian | Croats; Croatians
    Cuba | - | Havana | Cuban | Cubans
    Cyprus | Republic of Cyprus | Nicosia | Cypriot | Cypriots
    Czech Republic | Czechia | Prague; Prague Castle | Czech | Czechs
    Democratic Republic of Congo | Democratic Republic of the Congo; DRC; D.R.C.; DR Congo; D.R. Congo; \
        Congo-Kinshasa; Congo; Zaire; Zaïre | Kinshasa | Congolese; Zairean; Zairian | Zaireans; Zairians
    Denmark | - | Copenhagen; Christiansborg | Danish | Danes
    Djibouti | - | - | Djiboutian | Djiboutians
    Dominica | - | Roseau | - | -
    Dominican Republic | - | Santo Domingo | Dominican | Dominicans
    East Timor | Timor-Leste; Timor Leste | Dili | East Timorese; Timorese | -
    Ecuador | - | Quito | Ecuadorian; Ecuadorean | Ecuadorians; Ecuadoreans
    Egypt | Arab Republic of Egypt | Cairo | Egyptian | Egyptians
    El Salvador | - | San Salvador | Salvadoran; Salvadorean | Salvadorans; Salvadoreans
    Equatorial Guinea | - | Malabo | Equatoguinean | Equatoguineans
    Eritrea | - | Asmara | Eritrean | Eritreans
    Estonia | Republic of Estonia | Tallinn | Estonian | Estonians
    Eswatini | Swaziland; eSwatini | Mbabane | Swazi | Swazis
    Ethiopia | Abyssinia | Addis Ababa | Ethiopian | Ethiopians
    Fiji | - | Suva | Fijian | Fijians
    Finland | - | Helsinki | Finnish | Finns
    France | French Republic | Paris; Elysee; Elysée; Élysée; Elysee Palace; Elysée Palace; Élysée Palace; \
        Matignon; Quai d'Orsay | French | -
    Gabon | - | Libreville | Gabonese | -
    Gambia | The Gambia | Banjul | Gambian | Gambians
    Georgia | Republic of Georgia | Tbilisi | Georgian | Georgians
    Germany | Federal Republic of Germany | Berlin; Bonn | German | Germans
    Ghana | - | Accra | Ghanaian | Ghanaians
    Greece | Hellenic Republic | Athens | Greek; Hellenic | Greeks
    Grenada | - | - | Grenadian | Grenadians
    Guatemala | - | Guatemala City | Guatemalan | Guatemalans
    Guinea | Republic of Guinea; Guinea-Conakry | Conakry | Guinean | Guineans
    Guinea-Bissau | Guinea Bissau | Bissau | Bissau-Guinean | Bissau-Guineans
    Guyana | - | Georgetown | Guyanese | -
    Haiti | - | Port-au-Prince | Haitian | Haitians
    Honduras | - | Tegucigalpa | Honduran | Hondurans
    Hungary | Republic of Hungary | Budapest | Hungarian | Hungarians
    Iceland | - | Reykjavik; Reykjavík | Icelandic | Icelanders
    India | Republic of India | New Delhi; Delhi | Indian | Indians
    Indonesia | - | Jakarta | Indonesian | Indonesians
    Iran | Islamic Republic of Iran; Islamic Republic; Persia | Tehran; Teheran | Iranian | Iranians
    Iraq | Republic of Iraq | Baghdad | Iraqi | Iraqis
    Ireland | Republic of Ireland; Irish Republic; Eire | Dublin | Irish | -
    Israel | State of Israel | Jerusalem | Israeli | Israelis
    Italy | Italian Republic | Rome; Palazzo Chigi; Quirinale; Farnesina | Italian | Italians
    Ivory Coast | Cote d'Ivoire; Côte d'Ivoire | Yamoussoukro; Abidjan | Ivorian; Ivoirian | Ivorians; Ivoirians
    Jamaica | - | Kingston | Jamaican | Jamaicans
    Japan | - | Tokyo | Japanese | -
    Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom | Amman | Jordanian | Jordanians
    Kazakhstan | Republic of Kazakhstan | Astana; Nur-Sultan | Kazakh; Kazakhstani | Kazakhs; Kazakhstanis
    Kenya | - | Nairobi | Kenyan | Kenyans
    Kiribati | - | Tarawa; South Tarawa | I-Kiribati | -
    Kuwait | - | Kuwait City | Kuwaiti | Kuwaitis
    Kyrgyzstan | Kyrgyz Republic; Kirghizia | Bishkek | Kyrgyz; Kyrgyzstani | Kyrgyzstanis
    Laos | Lao PDR; Lao People's Democratic Republic | Vientiane | Laotian; Lao | Laotians
    Latvia | Republic of Latvia | Riga | Latvian | Latvians
    Lebanon | Lebanese Republic | Beirut; Baabda; Grand Serail | Lebanese | -
    Lesotho | - | Maseru | Basotho | -
    Liberia | - | Monrovia | Liberian | Liberians
    Libya | Libyan Arab Jamahiriya; Jamahiriya | Tripoli | Libyan | Libyans
    Liechtenstein | - | Vaduz | - | Liechtensteiners
    Lithuania | Republic of Lithuania | Vilnius | Lithuanian | Lithuanians
    Luxembourg | Luxemburg | - | Luxembourgish | Luxembourgers
    Madagascar | - | Antananarivo | Malagasy; Madagascan | Madagascans
    Malawi | Nyasaland | Lilongwe | Malawian | Malawians
    Malaysia | - | Kuala Lumpur; Putrajaya | Malaysian | Malaysians
    Maldives | The Maldives; Maldive Islands | Malé | Maldivian | Maldivians
    Mali | - | Bamako | Malian | Malians
    Malta | - | Valletta | Maltese | -
    Marshall Islands | - | Majuro | Marshallese | -
    Mauritania | - | Nouakchott | Mauritanian | Mauritanians
    Mauritius | - | Port Louis | Mauritian | Mauritians
    Mexico | - | Mexico City | Mexican | Mexicans
    Micronesia | Federated States of Micronesia | Palikir | Micronesian | Micronesians
    Moldova | Republic of Moldova; Moldavia | Chisinau; Chişinău; Chișinău | Moldovan; Moldavian | Moldovans; Moldavians
    Monaco | - | - | Monegasque; Monégasque | Monegasques; Monégasques
    Mongolia | - | Ulaanbaatar; Ulan Bator | Mongolian | Mongolians
    Montenegro | Republic of Montenegro; Crna Gora | Podgorica | Montenegrin | Montenegrins
    Morocco | Kingdom of Morocco | Rabat | Moroccan | Moroccans
    Mozambique | - | Maputo | Mozambican | Mozambicans
    Myanmar | Burma | Naypyitaw; Naypyidaw; Nay Pyi Taw | Burmese | -
    Namibia | South West Africa | Windhoek | Namibian | Namibians
    Nauru | - | Yaren | Nauruan | Nauruans
    Nepal | - | Kathmandu; Katmandu | Nepali; Nepalese | Nepalis
    Netherlands | The Netherlands; Holland | - | Dutch | -
    New Zealand | Aotearoa | Wellington | - | New Zealanders
    Nicaragua | - | Managua | Nicaraguan | Nicaraguans
    Niger | Republic of Niger | Niamey | Nigerien | Nigeriens
    Nigeria | - | Abuja; Aso Rock | Nigerian | Nigerians
    North Korea | DPRK; D.P.R.K.; N. Korea; N Korea; Democratic People's Republic of Korea | Pyongyang | \
        North Korean | North Koreans
    North Macedonia | Macedonia; Republic of North Macedonia; Republic of Macedonia; \
        Former Yugoslav Republic of Macedonia; FYROM; F.Y.R.O.M.; FYR Macedonia | Skopje | Macedonian; \
        North Macedonian | Macedonians; North Macedonians
    Norway | - | Oslo | Norwegian | Norwegians
    Oman | Sultanate of Oman | Muscat | Omani | Omanis
    Pakistan | Islamic Republic of Pakistan | Islamabad | Pakistani | Pakistanis
    Palau | - | Ngerulmud | Palauan | Palauans
    Panama | - | Panama City | Panamanian | Panamanians
    Papua New Guinea | PNG | Port Moresby | Papua New Guinean | Papua New Guineans
    Paraguay | - | Asuncion; Asunción | Paraguayan | Paraguayans
    Peru | - | Lima | Peruvian | Peruvians
    Philippines | The Philippines; Republic of the Philippines | Manila; Malacanang; Malacañang | Philippine; \
        Filipino | Filipinos
    Poland | Republic of Poland | Warsaw | Polish | Poles
    Portugal | - | Lisbon | Portuguese | -
    Qatar | - | Doha | Qatari | Qataris
    Republic of Congo | Republic of the Congo; Congo Republic; Congo-Brazzaville | Brazzaville | - | -
    Romania | Rumania | Bucharest; Cotroceni; Cotroceni Palace | Romanian; Rumanian | Romanians; Rumanians
    Russia | Russian Federation | Moscow; Kremlin | Russian | Russians
    Rwanda | - | Kigali | Rwandan | Rwandans
    Samoa | Western Samoa | Apia | Samoan | Samoans
    San Marino | - | - | Sammarinese | -
    Sao Tome and Principe | São Tomé and Príncipe; Sao Tome; São Tomé | - | Sao Tomean; São Toméan | \
        Sao Tomeans; São Toméans
    Saudi Arabia | Kingdom of Saudi Arabia | Riyadh | Saudi; Saudi Arabian | Saudis
    Senegal | - | Dakar | Senegalese | -
    Serbia | Republic of Serbia | Belgrade; Beograd | Serbian | Serbs; Serbians
    Seychelles | The Seychelles | - | Seychellois | -
    Sierra Leone | - | Freetown | Sierra Leonean | Sierra Leoneans
    Singapore | - | - | Singaporean | Singaporeans
    Slovakia | Slovak Republic | Bratislava | Slovak; Slovakian | Slovaks; Slovakians
    Slovenia | Republic of Slovenia | Ljubljana | Slovenian; Slovene | Slovenes; Slovenians
    Solomon Islands | - | Honiara | - | Solomon Islanders
    Somalia | - | Mogadishu; Villa Somalia | Somali; Somalian | Somalis; Somalians
    South Africa | Republic of South Africa | Pretoria | South African | South Africans
    South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; S Korea | Seoul; Blue House | South Korean | South Koreans
    South Sudan | Republic of South Sudan | Juba | South Sudanese | -
    Spain | Kingdom of Spain | Madrid; Moncloa; La Moncloa | Spanish | Spaniards
    Sri Lanka | Ceylon | Colombo | Sri Lankan | Sri Lankans
    St. Kitts and Nevis | Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts | Basseterre | Kittitian | Kittitians
    St. Lucia | Saint Lucia; St Lucia | Castries | St. Lucian; Saint Lucian | St. Lucians; Saint Lucians
    St. Vincent and the Grenadines | Saint Vincent and the Grenadines; St Vincent and the Grenadines | \
        Kingstown | Vincentian | Vincentians
    Sudan | Republic of the Sudan | Khartoum | Sudanese | -
    Suriname | Surinam; Dutch Guiana | Paramaribo | Surinamese | -
    Sweden | - | Stockholm; Rosenbad | Swedish | Swedes
    Switzerland | Swiss Confederation | Bern; Berne | Swiss | -
    Syria | Syrian Arab Republic | Damascus | Syrian | Syrians
    Tajikistan | Tadzhikistan | Dushanbe | Tajik; Tajikistani | Tajiks; Tajikistanis
    Tanzania | Tanganyika | Dodoma | Tanzanian | Tanzanians
    Thailand | Siam | Bangkok | Thai | Thais
    Togo | - | Lome; Lomé | Togolese | -
    Tonga | - | Nuku'alofa; Nukualofa | Tongan | Tongans
    Trinidad and Tobago | Trinidad | Port of Spain; Port-of-Spain | Trinidadian | Trinidadians
    Tunisia | - | Tunis | Tunisian | Tunisians
    Turkey | Turkiye; Türkiye; Republic of Turkey; Republic of Türkiye | Ankara | Turkish | Turks
    Turkmenistan | Turkmenia | Ashgabat | Turkmen | Turkmens
    Tuvalu | - | Funafuti | Tuvaluan | Tuvaluans
    Uganda | - | Kampala | Ugandan | Ugandans
    Ukraine | - | Kyiv; Kiev; Bankova | Ukrainian | Ukrainians
    United Arab Emirates | UAE; U.A.E. | Abu Dhabi | Emirati | Emiratis
    United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | \
        London; Downing Street; 10 Downing Street; Whitehall; Westminster | British | Britons; Brits
    United States | US; U.S.; USA; U.S.A.; America; United States of America | Washington; Washington DC; \
        Washington D.C.; Washington, D.C.; White House; Oval Office; Capitol Hill; Foggy Bottom | \
        American | Americans
    Uruguay | - | Montevideo | Uruguayan | Uruguayans
    Uzbekistan | Republic of Uzbekistan | Tashkent | Uzbek; Uzbekistani | Uzbeks; Uzbekistanis
    Vanuatu | New Hebrides | Port Vila | Ni-Vanuatu; Vanuatuan | Vanuatuans
    Venezuela | Bolivarian Republic of Venezuela | Caracas; Miraflores Palace | Venezuelan | Venezuelans
    Vietnam | Viet Nam; Socialist Republic of Vietnam | Hanoi | Vietnamese | -
    Yemen | Republic of Yemen | Sanaa; Sana'a; San'a | Yemeni; Yemenite | Yemenis
    Zambia | Northern Rhodesia | Lusaka | Zambian | Zambians
    Zimbabwe | Rhodesia; Southern Rhodesia | Harare | Zimbabwean; Rhodesian | Zimbabweans; Rhodesians
    Kosovo | Kosova; Kosovë; Republic of Kosovo; Republic of Kosova; Kosovo and Metohija; Kosovo-Metohija; \
        Kosovo i Metohija; Kosmet | Pristina; Prishtina; Priština; Prishtinë | Kosovar; Kosovan | Kosovars; Kosovans
    Palestine | State of Palestine; Palestinian Territories; Palestinian territories | Ramallah | Palestinian | \
        Palestinians
    Taiwan | Republic of China; Chinese Taipei; Formosa | Taipei | Taiwanese | -
    Vatican | Holy See; Vatican City | - | - | -
    Western Sahara | Sahrawi Arab Democratic Republic | - | Sahrawi; Saharawi | Sahrawis; Saharawis
    England | - | - | English | -
    Scotland | - | Edinburgh; Holyrood; Bute House | Scottish | Scots
    Wales | - | Cardiff; Cardiff Bay | Welsh | -
    Northern Ireland | N. Ireland; N Ireland | Belfast; Stormont | Northern Irish | -
    Greenland | - | Nuuk | Greenlandic | Greenlanders
    Hong Kong | - | - | - | Hong Kongers; Hongkongers
    Czechoslovakia | - | - | Czechoslovak; Czechoslovakian | Czechoslovaks; Czechoslovakians
    East Germany | German Democratic Republic; GDR; G.D.R. | East Berlin | East German | East Germans
    Serbia and Montenegro | Serbia-Montenegro; State Union of Serbia and Montenegro | - | - | -
    Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia | - | Soviet | Soviets
    West Germany | - | - | West German | West Germans
    Yugoslavia | Federal Republic of Yugoslavia; FR Yugoslavia; FRY; F.R.Y.; SFRY; \
        Socialist Federal Republic of Yugoslavia | - | Yugoslav; Yugoslavian | Yugoslavs; Yugoslavians
"""

# Other places the news often names: towns, regions, rivers, mountains, seas, streets. Seats of government are
# above and not repeated; places that read as a common word or a person's name (Split, Milan) are left out.
# A paragraph each for Kosovo, Serbia, the west and the south of the Balkans, the rest of Europe, Ukraine with Russia
# and Central Asia, the Middle East, Africa, Asia, the Americas, the states of the United States, regions, waters.
_PLACES = """
    Banjska, Brezovica, Brnjak, Camp Bondsteel, Decan, Decani, Deçan, Dečani, Djakovica, Dragash, Drenas, Drenica,
    Dukagjin Valley, Elez Han, Ferizaj, Fushe Kosova, Fushë Kosovë, Gazivoda, Gazivode, Gjakova, Gjakovë, Gjilan,
    Glogovac, Gnjilane, Gracanica, Gračanica, Hani i Elezit, Istog, Jarinje, Junik, Kacanik, Kamenica, Kaçanik, Klina,
    Klokot, Kosovo Polje, Kosovska Mitrovica, Leposavic, Leposaviq, Leposavić, Lipjan, Lipljan, Malisevo, Malisheva,
    Mamusha, Merdare, Metohija, Mitrovica, Mother Teresa Square, North Mitrovica, Novo Brdo, Obilic, Obiliq, Obilić,
    Orahovac, Partes, Pec, Peja, Pejë, Peć, Podujeva, Podujevo, Prekaz, Prizren, Racak, Rahovec, Ranilug, Račak,
    Reçak, Shtime, Skenderaj, South Mitrovica, Srbica, Stimlje, Strpce, Suhareka, Suva Reka, Ujman, Urosevac,
    Uroševac, Vitina, Vucitrn, Vushtrri, Vučitrn, Zubin Potok, Zvecan, Zveçan, Zvečan, Đakovica, Štrpce,

    Bujanovac, Cacak, Dedinje, Dimitrovgrad, Ibar, Jadar, Kopaonik, Kragujevac, Kraljevo, Krusevac, Kursumlija,
    Kuršumlija, Leskovac, Loznica, Medvedja, Medveđa, New Belgrade, Nis, Niš, Novi Pazar, Novi Sad, Pancevo, Pirot,
    Pozarevac, Presevo, Presevo Valley, Preševo, Preševo Valley, Prijepolje, Prokuplje, Raska, Raška, Sandzak,
    Sandžak, Sjenica, Smederevo, Sombor, Sremska Mitrovica, Subotica, Sumadija, Terazije, Tutin, Uzice, Užice,
    Valjevo, Vojvodina, Vranje, Zajecar, Zemun, Zrenjanin, Čačak, Šabac,

    Ahmici, Banja Luka, Berane, Bihac, Bihać, Bijeljina, Bijelo Polje, Bratunac, Brcko, Brdo, Brčko, Budva, Cetinje,
    Dalmatia, Doboj, Dubrovnik, Eastern Slavonia, Foca, Foča, Gorazde, Goražde, Gusinje, Herceg Novi, Herzegovina,
    Istria, Jajce, Jasenovac, Knin, Koper, Kotor, Krajina, Lake Bled, Maribor, Markale, Medjugorje, Mostar,
    Mount Igman, Neretva, Niksic, Nikšić, Omarska, Osijek, Plav, Pljevlja, Potocari, Potočari, Prijedor,
    Republika Srpska, Rijeka, Rozaje, Rožaje, Sibenik, Sisak, Slavonia, Srebrenica, Tivat, Travnik, Trebinje, Tuzla,
    Ulcinj, Visegrad, Višegrad, Vukovar, Zadar, Zenica, Zepa, Zvornik, Žepa,

    Adana, Antakya, Aracinovo, Bajram Curri, Bitola, Blace, Cluj-Napoca, Corfu, Crete, Diyarbakir, Durres, Durrës,
    Edirne, Elbasan, Epirus, Evros, Gagauzia, Gallipoli, Gaziantep, Gezi Park, Gjirokastra, Gostivar, Hatay, Incirlik,
    Istanbul, Izmir, Kicevo, Korca, Kukes, Kukës, Kumanovo, Lake Ohrid, Lesbos, Ohrid, Peloponnese, Piraeus, Plovdiv,
    Prespa, Shengjin, Shkoder, Shkodra, Shkodër, Skanderbeg Square, Strumica, Syntagma Square, Taksim Square, Tetovo,
    Thessaloniki, Thrace, Timisoara, Tiraspol, Transdniester, Transnistria, Transylvania, Tropoja, Varna, Vlore, Vlorë,

    Amsterdam, Andalusia, Antwerp, Auschwitz, Barcelona, Basque Country, Bavaria, Benelux, Birmingham,
    Brandenburg Gate, Brussels, Buckingham Palace, Calais, Catalonia, Cologne, Corsica, Dachau, Davos, Dresden,
    Dusseldorf, Faroe Islands, Flanders, Frankfurt, Gdansk, Geneva, Genoa, Gibraltar, Glasgow, Gothenburg, Hamburg,
    Kaliningrad, Krakow, Lampedusa, Leipzig, Lille, Liverpool, Lockerbie, Londonderry, Lviv, Maastricht, Manchester,
    Marseille, Munich, Naples, Normandy, Nuremberg, Porto, Potsdam, Rambouillet, Ramstein, Rotterdam, Ruhr, Salzburg,
    Sardinia, Schengen, Sicily, Silesia, Strasbourg, Stuttgart, The Hague, Trafalgar Square, Trieste, Turin, Ulster,
    Wallonia, Zurich, Zürich,

    Abkhazia, Almaty, Avdiivka, Bakhmut, Belgorod, Beslan, Bucha, Chechnya, Chernihiv, Chernobyl, Crimea, Dagestan,
    Debaltseve, Dnipro, Donbas, Donbass, Donetsk, Fergana Valley, Grozny, Ingushetia, Irpin, Izium, Karabakh, Kazan,
    Kerch Bridge, Kharkiv, Kherson, Kramatorsk, Kryvyi Rih, Kursk, Lachin Corridor, Lugansk, Luhansk, Mariupol,
    Melitopol, Murmansk, Mykolaiv, Nagorno-Karabakh, Nakhchivan, North Ossetia, Novosibirsk, Odesa, Odessa, Pokrovsk,
    Red Square, Rostov-on-Don, Sakhalin, Samarkand, Sevastopol, Severodonetsk, Siberia, Simferopol, Sochi,
    South Ossetia, St. Petersburg, Stepanakert, Sumy, Tatarstan, Tskhinvali, Vladivostok, Volgograd, Vuhledar,
    Zaporizhzhia,

    Abu Ghraib, Aden, Afrin, Al-Aqsa, Aleppo, Anbar, Basra, Beersheba, Beit Hanoun, Beit Lahiya, Bekaa Valley,
    Benghazi, Bethlehem, Bushehr, Casablanca, Daraa, Deir al-Balah, Deir al-Zor, Dubai, East Jerusalem, Eilat, Erbil,
    Fallujah, Galilee, Gaza, Gaza City, Gaza Strip, Ghouta, Golan Heights, Green Zone, Haifa, Hama, Hebron, Hodeidah,
    Holy Land, Homs, Idlib, Isfahan, Jabalia, Jeddah, Jenin, Kerbala, Khan Younis, Khan Yunis, Kirkuk, Kobani,
    Kurdistan, Laayoune, Latakia, Levant, Maghreb, Manbij, Marib, Marrakech, Mashhad, Mecca, Misrata, Mosul, Nablus,
    Najaf, Natanz, Nazareth, Negev, Palmyra, Philadelphi Corridor, Qom, Rafah, Ramadi, Raqqa, Sabra and Shatila,
    Sheikh Jarrah, Sidon, Sinai, Sinai Peninsula, Sinjar, Sirte, Sulaymaniyah, Sweida, Tahrir Square, Taiz, Tartus,
    Tel Aviv, Temple Mount, Tikrit, Umm Qasr, West Bank, Western Wall,

    Agadez, Amhara, Biafra, Cabinda, Cabo Delgado, Cape Town, Casamance, Dar es Salaam, Darfur, Durban, El Fasher,
    El Geneina, Entebbe, Goma, Great Lakes, Hargeisa, Ituri, Johannesburg, Kaduna, Kano, Kidal, Kisangani, Kismayo,
    Kivu, Lagos, Maiduguri, Mekelle, Mombasa, Niger Delta, North Kivu, Ogaden, Omdurman, Oromia, Port Harcourt,
    Port Sudan, Puntland, Rift Valley, Somaliland, South Kivu, South Kordofan, Soweto, Tigray, Timbuktu, Zanzibar,

    Aceh, Aksai Chin, Amritsar, Arakan, Arunachal Pradesh, Assam, Auckland, Ayodhya, Bagram, Bali, Balochistan,
    Baluchistan, Bangalore, Bengaluru, Chennai, Chongqing, Christchurch, Cox's Bazar, Diego Garcia, Fukushima,
    Guangdong, Guangzhou, Gujarat, Gwadar, Helmand, Herat, Hiroshima, Hyderabad, Inner Mongolia, Jaffna, Jalalabad,
    Jammu, Kachin, Kandahar, Karachi, Kashmir, Kerala, Khyber Pakhtunkhwa, Khyber Pass, Kolkata, Korea,
    Korean Peninsula, Kunduz, Kuril Islands, Kyoto, Ladakh, Lahore, Lhasa, Macao, Macau, Manipur, Mazar-i-Sharif,
    Melbourne, Mindanao, Mumbai, Nagasaki, New Caledonia, Okinawa, Osaka, Panjshir, Panmunjom, Papua, Paracel Islands,
    Peshawar, Punjab, Quetta, Rakhine, Rangoon, Rawalpindi, Saigon, Senkaku Islands, Shanghai, Shenzhen, Sichuan,
    Sindh, South Waziristan, Spratly Islands, Srinagar, Swat Valley, Tamil Nadu, Tiananmen, Tiananmen Square, Tibet,
    Tora Bora, Uttar Pradesh, Waziristan, West Papua, Wuhan, Xinjiang, Yangon,

    Atlanta, Baltimore, Bermuda, Boston, British Columbia, Camp David, Cancun, Chiapas, Chicago, Ciudad Juarez,
    Dayton, Detroit, Essequibo, Falkland Islands, Falklands, Ground Zero, Guam, Guantanamo, Guantanamo Bay, Hollywood,
    Las Vegas, Los Angeles, Manhattan, Mar-a-Lago, Medellin, Miami, Minneapolis, Montreal, New England, New Orleans,
    New York City, Ontario, Patagonia, Pearl Harbor, Philadelphia, Pittsburgh, Puerto Rico, Quebec, Rio Grande,
    Rio de Janeiro, San Diego, San Francisco, Sao Paulo, Seattle, Silicon Valley, São Paulo, Tijuana, Times Square,
    Toronto, Vancouver, Wall Street,

    Africa, Antarctica, Arabian Peninsula, Arctic, Asia, Asia-Pacific, Balkans, Baltic States, Baltics, Caribbean,
    Caucasus, Central Africa, Central America, Central Asia, Central Europe, East Africa, East Asia, Eastern Europe,
    Eurasia, Europe, Far East, Gulf States, Horn of Africa, Indian Subcontinent, Indo-Pacific, Latin America,
    Middle East, Near East, North Africa, North America, North Caucasus, Northern Cyprus, Sahara, Sahel, Scandinavia,
    South America, South Asia, South Caucasus, Southeast Asia, Southeast Europe, Southeastern Europe, Southern Africa,
    Sub-Saharan Africa, West Africa, Western Balkans, Western Europe,

    Accursed Mountains, Adriatic, Adriatic Sea, Aegean, Aegean Sea, Alps, Andes, Arabian Sea, Arctic Ocean, Atlantic,
    Atlantic Ocean, Bab el-Mandeb, Baltic, Baltic Sea, Bering Strait, Black Sea, Bosphorus, Carpathians, Caspian Sea,
    Danube, Dardanelles, Dead Sea, Dnieper, Dniester, Drina, East China Sea, English Channel, Euphrates, Ganges,
    Gulf of Aden, Gulf of Guinea, Gulf of Mexico, Himalayas, Hindu Kush, Ibar River, Indian Ocean, Jordan River,
    Jordan Valley, Kerch Strait, Lake Chad, Litani, Litani River, Mediterranean, Mediterranean Sea, Mekong, Morava,
    Mount Ararat, Mount Everest, Mount Hermon, Nile, North Atlantic, North Sea, Pacific, Pacific Ocean, Panama Canal,
    Persian Gulf, Pyrenees, Red Sea, Rhine, Sar Mountains, Sava River, Sea of Azov, Sea of Japan, Seine,
    Sharr Mountains, South China Sea, Strait of Hormuz, Suez, Suez Canal, Taiwan Strait, Thames, Tigris, Urals,
    Vardar, Vistula, Volga, Yangtze
"""

_cells = _COUNTRIES.strip().replace("        ", "").replace("\n    ", " | ").split(" | ")


def _forms(cells: list[str], column: int) -> dict[str, str]:
    """Each form in a column of the table -> the country of its row."""
    rows = zip(cells[::5], cells[column::5], strict=True)
    table = {form: name for name, forms in rows for form in forms.split("; ")}
    table.pop("-", None)
    return table


# Every name and alias of a country -> its canonical name
NAMES = _forms(_cells, 0) | _forms(_cells, 1)
# Capital or seat of power -> canonical name of the country whose government it stands for
SEATS = _forms(_cells, 2)
# Adjective of nationality -> canonical name of the country
ADJECTIVES = _forms(_cells, 3)
# Plural noun of a people, of one country or of none -> itself
PEOPLES = {form: form for form in (*_forms(_cells, 4), *OTHER_PEOPLES)}

del NAMES["Serbia and Montenegro"]  # two countries, but for the few years of their State Union

_US_STATES = """
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
    Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
    Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
    Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming
"""
# The American states, behind a town's name too: "Lebanon, Pennsylvania".
US_STATES: frozenset[str] = frozenset(map(str.strip, _US_STATES.split(",")))
CITIES: frozenset[str] = US_STATES | frozenset(map(str.strip, _PLACES.split(",")))
del _COUNTRIES, _PLACES, _US_STATES, _cells
