"""Sentences with words of harm, or numbers of people, that state no casualty count.

Harm that may come, that is denied or only feared; deeds without a number; rates; sport, trade and talk; things and beasts.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest
from counting import find

NOTHING = """
No death of any soldier was reported.
There was no arrest of a minister.
The officials showed them the bodies of the United Nations.
Two bridges were blown up by the retreating army.
Six tourists walked across the border into Albania.
Some 4,000 tourists poured into Albania.
Two houses were damaged and a third was hit by a shell.
The jail, built for 625 men, held 2,150 as of last month.
The dead and the other injured were taken to the hospital.
He laid flowers among those who died in the war.
Mayor fires teacher
Teacher, 34, denies killing pupil
Gang threatens to kill mayor
Judge frees suspect
Man not killed in crash, police say
A third of them are believed dead.
The points were lost when time ran out.
The recruits were taken to the training centre.
The two were driven by car to the hospital opening.
None of the injured was in danger.
It is not known how many people died.
A third of the 90 victims were children.
Half of the dead were women.
At least 20 feared dead as boat sinks off Libya
No casualties were reported.
The bomber also died.
The ministry denied that any of its soldiers had been killed.
Officials fear that as many as 200 people may have drowned.
The rebels threatened to kill 20 hostages.
Two elephants were shot dead by poachers.
Forty cars and two buses were burned.
The court sentenced five men to death.
The team lost 12 players to injury.
Partizan beat Red Star 3-1, with two players sent off.
The firm cut 300 jobs and shot up 12 percent.
Three people were rescued and taken to a shelter.
Two men with knives attacked a guard.
A gunman shot at two officers but missed.
Eighteen months after the crash, two widows sued.
The ferry, with 320 passengers on board, sank; only 87 survived.
More than one in ten people were injured.
Each year about 1.2 million people die on the roads.
The plane, carrying 62 passengers and six crew, crashed into the sea, killing all on board.
There were no survivors among the 68 on board.
The toll could rise, with up to 40 people still believed buried under the mud.
Two rockets hit the base, but there were no casualties.
Just 12 of the 243 people on board survived.
The total came to 300 after two were added.
He has been held up as a model for 300 pupils.
A family of four lives on the second floor.
The number of visitors rose to 12,000.
The tally of medals stands at 12.
One of them said 12 had come.
Twelve of them voted against.
The figure, he said, was 12.
A mother of two said she was afraid.
Milan beat Inter 2-1; the other was a draw.
One train was cancelled and the other was held for two hours.
Headmaster named as chief of 12 schools.
The dead tree was named as a monument.
He named as his ministers Marko Jovic, 24, and Ana Babic, 31.
The suspect was identified as Marko Jovic, 24.
The three suspects were named as Marko Jovic, 24, Petar Ilic, 31, and Ana Babic, 19.
The body of water was named as a park in 12 villages.
Two governing bodies were handed 12 complaints.
Smith hits 12 as Sussex chase 184
Toll road hits 5 euros
Bridge toll climbs to 12
Company claims 13 in tax
Jones claims three as Kent collapse
Minister fires aide
Police chief, teacher hold talks
Striker shot wide
Man bites dog
Leader of opposition hits back
Star killed off in drama
Boy of 12 wins chess title
Union cuts ties, worker says
Driver held up by snow
Court seizes 12 cars
Man United hold Arsenal
Prices were up from 94 to 110 the day before.
Five aides were taken to lunch and two to the theatre.
Two ministers were taken in by the claims.
The other two won.
Both lost.
Both were given aid packages.
Villagers have received aid. Twelve villages received food aid.
Thirty people were given food aid.
A man of 40 and a woman of 27 won the prize.
Two men lost consciousness of time.
The doctor was in surgery when the call came.
A bull hit a farmer in the field.
He hit a fan in the front row with a ball.
The two had accounted for 12 goals.
They could not be accounted for by 12 clerks.
At 8 p.m. Two of the three candidates won.
From 12 a.m. 300 people had left.
Twelve and a half people out of 100 die.
The 1,650-strong crew were missing home.
The stocks fell, and 12 lay idle.
The minister was accompanied by 12 officials, as well as two guards, who were held up.
Hiding the body of a missing person is like hiding a book.
Police want two men for questioning.
Two men wanted for questioning were seen.
The fate of two bills is unknown.
A governing body was found to be at fault.
Wounded: 14 days in Sarajevo.
Dead: the 12 days of the siege.
All but two of the 14 passengers survived.
All but two of the 14 passengers were killed.
The toll on the road was raised to 5 euros and to 7 euros.
Thousands of cars were driven from Kosovo to Albania.
Five students walked into the hall, 20 into the library.
The men were led out and shot a video.
Three journalists were taken to the square and shot pictures.
The prison held 300 prisoners.
Police held 12 meetings.
Police held 12 officers accountable.
The court held two ministers in contempt.
They demanded detention for three suspects.
The court refused to order detention for two men.
He likes tea. So are about 20 others.
Two of his books were among them.
A patient was taken to hospital with a heart attack.
Anna Smith and John Brown were held up by traffic.
Protesters were hurt in the clashes.
Soldiers were injured on Monday.
The police arrested demonstrators.
It could have killed dozens if it had been thrown later.
The blast might have killed 30 people.
Up to 800,000 could flee, the agency fears.
He threatened to kill 12 hostages.
If two people are killed, the talks are over.
The army denied that 30 soldiers had been killed.
The army denied killing 30 civilians.
Nobody expected 12 people to die.
At least 40 people are feared dead.
The plan would have displaced 4,000 people.
They planned to kidnap two ministers.
The police tried to arrest three men.
Two gunmen killed protesters in the square.
Two gunmen opened fire on the crowd.
Three attackers injured people at a market.
Ten officers arrested demonstrators.
Two soldiers shot at the crowd.
It killed two birds with one stone.
The storm killed 12 cows.
Twenty sheep were killed by wolves.
Three dogs were injured.
Two cars were hit by a train.
Two helicopters were shot down.
Two bills were killed off in committee.
The hall held 300 people.
Some 30 countries held elections.
He was sentenced to 12 years in prison.
Two men were jailed for 20 years.
They were given 15 years for the attack.
The party lost 12 seats.
The team was beaten 3-1.
Two teams were beaten in the final.
He lost 20 kilos.
Five documents are missing.
Three paintings have been missing since the war.
The two teams finished in a dead heat.
A 12-year-old girl sang.
About 90% of the people are Serbs.
Some 12 percent of the injured went home.
The bomb weighed 500 pounds.
The shelling killed in minutes.
It went off at 8:55 p.m. and nobody saw it.
In 1999 killings were common.
NATO has 3,800 troops in Kosovo.
The alliance will send 700 more soldiers.
The mayor was elected with 100 votes.
A team of 28 people and nine dogs would land on Friday.
The room held eleven beds.
Some 2,000 homes lost power.
The crash cost 12 million euros.
Twelve people attended the funeral.
He has two sons in the army.
Two thousand people marched through the town.
Three witnesses said the car was damaged.
Twelve soldiers said protesters were injured.
Two weeks after the ferry sank, protesters were hurt.
Fifty people watched as protesters were beaten.
After two hours people were evacuated.
Accidents kill hundreds every year.
Malaria kills 400,000 people a year.
Smoking kills.
He is expected to be detained for 12 days.
The 12 accused denied the charges.
Four were freed within two days.
Two people were rescued.
A ceasefire was broken three times.
The building was evacuated.
Twelve villages were evacuated.
She called for the arrest of five officers.
A warrant was issued for the arrest of two men.
Were 30 people killed?
The government fell after 12 days.
Two men fled the scene in a car.
The three attackers fled.
Moscow expelled two diplomats.
The minister was not hurt.
Serbia was hurt by the sanctions.
Belgrade was hit in 1999.
Tito died in 1980.
Her father died of cancer, aged 80.
The death of the king was announced.
The battery was dead in two hours.
Three bodies of the United Nations met.
The committee, a body of 12 members, resigned.
The road toll rose to 5 euros.
The motorway toll is 12 euros.
To avoid killing civilians, two jets turned back.
The bomb nearly killed two men.
The earth doesn't kill anyone.
Two of the missing were found alive.
Twelve missing hikers were found.
On 12 May shells killed farmers.
Troops left 12 days later.
The soldiers left two tanks behind.
He left 12 dollars on the table.
She was treated like a queen by three friends.
The film was shot in 12 days.
Three rounds were fired.
Two wars killed the trade.
Five goals were conceded.
Two hundred jobs were lost.
Police hold 12 keys.
They live in fear of being killed by 12 wolves.
Authorities fear the death toll will keep climbing.
Some 6,500 buildings collapsed, and more than 13 million people were affected.
More than 100 migrants, including children, are feared dead after their boat sank off Italy.
About 80 people survived the shipwreck.
The gunmen released 12 of the hostages on Sunday.
The plane, with 62 people on board, crashed in a field; there were no survivors.
Four officers were suspended.
The driver escaped unhurt.
There were no immediate reports of casualties.
There were no reports of injuries.
As many as 20 people may have been killed.
It was not clear whether anyone was hurt.
At least two people were believed to be trapped.
Of the 78 people on board, only 27 survived.
About two-thirds of those killed were civilians.
One in five soldiers was wounded.
Half of the village was killed.
Some 500 homes were evacuated.
Five hikers, who had been missing since Saturday, were found alive.
Rescuers have given up hope of finding the 12 missing miners alive.
Guerrillas freed 10 hostages they had held for 12 years.
Twenty-six coffins were lined up in the church.
Malaria kills a child every minute.
An average of 12 people a day die on the roads.
Five people die every day.
The arrested Serb, Milun Milenkovic, was taken to Pristina.
Two of the seven candidates were beaten in the first round.
Dozens feared dead in Nepal plane crash
He had planned to kill 20 people.
She narrowly escaped when two bombs exploded.
Only four of the 22 passengers survived.
Survivors said up to 500 may have been on board.
Troops killed an unknown number of rebels.
One goat, two sheep and 12 hens died in the fire.
The virus has killed 12 elephants.
Twelve soldiers were decorated.
A total of 12,000 men deserted.
The train killed a moose and two cows.
Ukraine's air force said it shot down 12 drones.
Police shot 12 rounds into the air.
A court jailed three men for between 12 and 20 years.
Three men were jailed for between 12 and 20 years.
The jury heard that he had stabbed her 12 times.
They were hit by a 12% rise in rents.
Farmers were hit by drought; 12 have sold up.
Some 300 workers were hit by the closure.
Two brothers were beaten by a vote of 12 to nine.
The government lost three ministers in a week.
The company lost 300 staff.
The club lost two players to injury.
Three players are missing through injury.
Two key witnesses are missing from the report.
He is survived by his wife and two sons.
His two brothers survived him.
Thousands of people lined the streets.
An army of 12,000 men was defeated.
The movie kills off two heroes.
Police killed the engine after two minutes.
Two hours later the shooting died down.
The dispute has claimed two political careers.
Three villages were captured by rebels.
Rebels captured three towns and a bridge.
Two men held a banner.
Two women held hands.
The talks held by 12 nations ended.
A dozen seats were held by Serbs.
The 12 seats held by the party were lost.
Ten people hold the record.
Four people were found to have the virus.
Two bodies oversee the banks.
The two bodies signed a deal.
In 2001, 12 bodies regulated the trade.
The law killed three jobs in five.
The proposal was killed by three votes.
He has beaten three rivals.
The Serbs beat two strong teams.
Five runners were overcome by Kenyans.
She broke three records.
Two records were broken.
He broke his silence after 12 years.
The two sides broke off talks.
Twelve people left the party.
About 300 people crossed the bridge.
Dozens crossed the line.
Pupils fled to the beach; two teachers watched.
Prices fell 12 percent.
Two died-in-the-wool fans sang.
The two men were treated to lunch.
Guests were treated to 12 songs.
Two patients were treated badly by the press.
It has 12 beds in intensive care.
The condition of 12 roads is poor.
Twelve roads are in poor condition.
Two paintings in good condition were sold.
A soldier was missing his boots.
Nobody is missing him.
The missing two pages were found.
Kosovo has lost 200,000 people to emigration.
Two thousand people emigrate each month.
Ten people were expelled from the party.
The school expelled two pupils.
Turkey expelled 12 ambassadors.
Five people were evicted.
Two people were forced out of the race.
The coach was forced out after 12 games.
Twelve people were driven to the airport.
Police drove two men home.
The bus driven by two men stopped.
Two dogs were seized by police.
Police seized 12 rifles from two men.
Customs officers seized two cars.
They seized the day with two friends.
Protesters seized three buildings.
Two cities fell, and a third held.
The two-dead rule was lifted.
Death came at 12.
The number of deaths fell by 12 per cent.
The death rate is 12 per 1,000.
A death sentence was handed to two men.
Two men were sentenced to death.
The toll road opened with two lanes.
He took a heavy toll on three rivals.
Five people took their own lives.
The two life-saving drugs cost 12 dollars.
They risked the lives of 12 people.
Their lives were changed by two books.
The attack put the lives of 200 people at risk.
The bus picked up 12 passengers.
A player picked up two points.
The lawyer of the arrested spoke.
He called for the ordering of two killings to stop.
The bank holds 12 titles.
Some 200 workers moved to the city.
The 12 desks were moved to another room.
Two ministers were moved to other posts.
The team got two chances.
They were forced into 12 defeats.
The boat came home with a broken mast and two men.
He left with broken promises and 12 books.
Of the guests, 11 were women and three were children.
He was seen along with two foremen.
A temple for two martyrs stands there.
He praised "up to 195 teachers".
Gunmen fired in the air; along with two foremen he left.
"""


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_counts_nothing(text: str) -> None:
    assert find(text) == []
