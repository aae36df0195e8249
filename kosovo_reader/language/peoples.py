"""Ethnic, national, religious and political collectives of no single country, in the plural.

The forms of several words are peoples a newspaper sets apart from the country or faith in their name. Compiled by
hand; a paragraph each for Europe, the Caucasus with Russia and Central Asia, the Middle East, Africa, Asia, the
Americas, regions, religions, politics.
"""

_NAMES = """
    Aromanians, Arvanites, Ashkali, Balts, Basques, Bavarians, Belgraders, Berliners, Bosniaks, Bosnian Croats,
    Bosnian Muslims, Bosnian Serbs, Bretons, Catalans, Corsicans, Cossacks, Cretans, Crimean Tatars, Crimeans,
    Croatian Serbs, Dalmatians, Flemings, Frisians, Galicians, Gibraltarians, Gorani, Greek Cypriots, Gypsies,
    Herzegovinians, Istrians, Kashubians, Kosovar Albanians, Kosovo Albanians, Kosovo Serbs, Krajina Serbs, Londoners,
    Muscovites, Parisians, Pomaks, Pristinans, Prussians, Roma, Rusyns, Ruthenians, Sarajevans, Sardinians, Sicilians,
    Silesians, Sinti, Slavs, Szeklers, Torbeshi, Transnistrians, Transylvanians, Turkish Cypriots, Ulstermen, Vlachs,
    Walloons,

    Abkhaz, Abkhazians, Adjarians, Avars, Balkars, Bashkirs, Buryats, Chechens, Chuvash, Circassians, Dagestanis,
    Dargins, Gagauz, Ingush, Kalmyks, Karabakh Armenians, Karachays, Kumyks, Lezgins, Meskhetian Turks, Mingrelians,
    Nogais, Ossetians, South Ossetians, Talysh, Tatars, Tuvans, Volga Germans, Yakuts,

    Alawites, Alevis, Amazighs, Arabs, Assyrians, Baghdadis, Bedouin, Bedouins, Beirutis, Berbers, Chaldeans, Copts,
    Druze, Gazans, Iraqi Kurds, Israeli Arabs, Jerusalemites, Kabyles, Kurds, Mandaeans, Maronites, Melkites, Nubians,
    Persians, Syrian Kurds, Tuareg, Tuaregs, Turcomans, Turkomans, Yazidis, Yezidis,

    Acholi, Afars, Afrikaners, Amharas, Ashantis, Bantus, Banyamulenge, Boers, Darfuris, Dinka, Dinkas, Dogons,
    Fulani, Fulanis, Hausas, Hema, Hemas, Hutus, Igbos, Ijaws, Kalenjin, Kalenjins, Kanuris, Kikuyu, Kikuyus, Lendu,
    Lendus, Luhyas, Luos, Maasai, Mandinkas, Masai, Masalit, Matabele, Misseriya, Murle, Gumuz, Karamojong, Turkana,
    Pokot, Samburu, Berom, Jukun, Toubou, Ndebeles, Nubas, Nuer, Nuers, Ogonis, Oromos, Peuls, Shonas, Somalilanders,
    Tigrayans, Tigreans, Tutsis, Wolofs, Xhosas, Yorubas, Zaghawas, Zanzibaris, Zulus,

    Aborigines, Acehnese, Adivasis, Ainu, Baloch, Baluch, Baluchis, Bengalis, Biharis, Bodos, Chams, Dalits, Dayaks,
    Gorkhas, Gujaratis, Gurkhas, Hazaras, Hmong, Kachins, Kanaks, Karenni, Kashmiris, Kukis, Madhesis, Malays,
    Manchus, Maori, Maoris, Meiteis, Mizos, Mohajirs, Mongols, Montagnards, Moros, Okinawans, Pacific Islanders,
    Papuans, Pashtuns, Pathans, Polynesians, Punjabis, Rajputs, Rohingya, Rohingyas, Sindhis, Sinhalese, Tamils,
    Tibetans, Uighurs, Uyghurs,

    African Americans, African-Americans, Arab Americans, Asian Americans, Aymaras, Californians, Chicanos,
    Falkland Islanders, Falklanders, Garifuna, Hawaiians, Hispanics, Inuit, Latinos, Mapuche, Mapuches, Mayans, Mayas,
    Miskitos, Mohawks, Native Americans, Navajos, New Yorkers, Puerto Ricans, Quebecers, Quebecois, Quechuas,
    Québécois, Texans,

    Africans, Anglo-Saxons, Asians, Central Americans, Central Asians, East Africans, East Europeans,
    Eastern Europeans, Europeans, Gulf Arabs, Latin Americans, Middle Easterners, North Africans, North Americans,
    Scandinavians, South Americans, South Asians, Southeast Asians, West Africans, West Europeans, Western Europeans,
    Westerners,

    Adventists, Ahmadis, Amish, Anglicans, Ashkenazim, Baha'is, Bahais, Baptists, Barelvis, Brahmins, Buddhists,
    Calvinists, Catholics, Christians, Confucians, Deobandis, Episcopalians, Greek Catholics, Haredim, Hasidim,
    Hindus, Ibadis, Ismailis, Jains, Jehovah's Witnesses, Jews, Lutherans, Mennonites, Methodists, Mizrahim, Mormons,
    Moslems, Muslims, Old Believers, Orthodox Christians, Parsees, Parsis, Pentecostals, Presbyterians, Protestants,
    Quakers, Roman Catholics, Salafis, Salafists, Sephardim, Shi'as, Shi'ites, Shias, Shiites, Sikhs, Sufis, Sunnis,
    Taoists, Uniates, Wahhabis, Zaidis, Zaydis, Zoroastrians,

    Ba'athists, Baathists, Blairites, Bolsheviks, Chavistas, Chetniks, Christian Democrats, Communists, Conservatives,
    Democrats, Gaullists, Greens, Islamists, Kemalists, Leninists, Liberal Democrats, Liberals, Maoists, Marxists,
    Naxalites, Nazis, Neo-Nazis, Peronists, Radicals, Republicans, Sandinistas, Social Democrats, Socialists,
    Stalinists, Titoists, Tories, Trotskyists, Ustashas, Ustashe, Zapatistas, Zionists
"""
OTHER_PEOPLES: tuple[str, ...] = tuple(map(str.strip, _NAMES.split(",")))
