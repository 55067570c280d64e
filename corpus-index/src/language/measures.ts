/** What concepts do in a noun phrase that names a measure. Concepts are those of the bilingual vocabulary. Written for Dabir. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(','));

/** Nouns (and verbs of selling and buying) that amounts of money, shares and physical units belong to. */
export const MEASURES = set(
  'export,import,trade,balance of trade,deficit,surplus,sell,buy,supply,demand,price,cost,spend,budget,revenue,profit,debt,loan,aid,grant,invest,capital,finance,reserve,gdp,growth,inflation,unemployment,employ,wage,poverty,tariff,customs,discount,tax,value added tax,quota,share,production,produce,consume,extract,transit,transport,freight,capacity,population,resident,migrate,refugee,land-area,length,height,depth,distance,width,weight,temperature,death,vote,fee,pay,pledge,allocate,increase,decrease,enrich',
);
/** Nouns that a percentage right before them is the size of; before other nouns it is a part of them ("151 percent of GDP"). */
export const RATES = set('discount,tax,value added tax,tariff,profit,inflation,unemployment,deficit,surplus,customs,fee');
/** Adjectives of a flow ("imported goods") that are no measure themselves. */
export const FLOW_ADJECTIVES: ReadonlySet<string> = new Set([
  'وارداتی',
  'صادراتی',
  'تجاری',
  'تجارتی',
  'بازرگانی',
  'imported',
  'exported',
  'importing',
  'exporting',
  'صادرکننده',
  'واردکننده',
  'exporter',
  'exporters',
  'importer',
  'importers',
]);
/** Acts that an amount may belong to where no noun names it. */
export const WEAK_MEASURES = set('pay,pledge,allocate,give,contribute,stretch,need,receive,host');
/** Heads that only say that there is an amount: the measure is what they are of. */
export const TRANSPARENT = set('value,volume,amount,total,average,annual,monthly,daily,number,rate,year');
/** Measures that flow from one party to another: whose first party gives ('out') or takes ('in'). */
export const FLOWS: Readonly<Record<string, 'out' | 'in'>> = {
  export: 'out',
  sell: 'out',
  supply: 'out',
  aid: 'out',
  loan: 'out',
  grant: 'out',
  import: 'in',
  buy: 'in',
  receive: 'in',
};
/** Flows that are the same seen from the other side: the name that both sides go by. */
export const FLOW_NAME: Readonly<Record<string, string>> = {
  export: 'export',
  sell: 'export',
  supply: 'export',
  import: 'import',
  buy: 'import',
};
/** Measures between parties in which order does not matter. */
export const SYMMETRIC = set('trade,balance of trade,distance,border,relation,cooperation,treaty,agreement');
/** Change nouns: with a percentage they are growth rates. */
export const CHANGES: Readonly<Record<string, 1 | -1>> = { growth: 1, increase: 1, decrease: -1 };
/** Concepts so common that agreeing on them says little. */
export const GENERIC = set(
  'year,day,month,week,hour,time,period,decade,century,country,state,nation,national,world,region,international,main,large,small,new,old,value,volume,amount,total,average,annual,case,part,item,group,goods,people,person,become,begin,end,policy,economy,relation,one,joint,bilateral,give,receive,take place,hold,role,history,announce,report,number,level,increase,decrease,growth,need,cover,found,build,rank,place',
);
/** Nouns for persons: a count of them is a number of people. */
export const PERSONS = set(
  'people,person,jew,muslim,christian,shia,sunni,kurd,arab,turk,resident,refugee,migrate,citizen,civilian,woman,man-male,child,worker,student,tourist,youth,population',
);
/** Nouns that count things without saying what they are: either side may use another. */
export const VAGUE_COUNTS = set('case,item,part,group,people,population,resident,member,goods');
/** Concepts that narrow a measure to a part of it: one side having one and the other not makes two measures. */
export const NARROWING = set(
  'non-oil,oil,gas,lng,steel,iron,gold,copper,aluminium,wheat,grain,rice,sugar,fruit,meat,food,machinery,vehicle,arms,agriculture,industry,mine,petrochemical,electricity,coal,nuclear,technology,tourist,defensive,preferential,foreign policy,transit,water,wood,daily,monthly,average,drug,missile,drone,energy,capita,uranium',
);

/** Concepts that may stand for one another where one writer is more general than the other. */
export const NEAR: readonly ReadonlySet<string>[] = [
  set('give,pay,spend,aid,contribute,allocate,grant,donor,finance'),
  set('spend,cost,budget'),
  set('send,deploy,contribute,provide,supply'),
  set('build,found,complete'),
  set('death,lose,defeat'),
  set('arms,missile,military'),
  set('troop,military,power'),
  set('trade,trade volume'),
  set('tariff,customs,fee,toll'),
  set('people,population,resident'),
  set('treaty,agreement,contract'),
  set('sign,found'),
  set('sign,close'),
  set('end,complete'),
  set('life,resident'),
  set('begin,launch,open'),
  set('cover,pay'),
  set('project,plan'),
  set('item,goods'),
  set('rank,score,index'),
  set('calculate,measure-act,estimate'),
  set('aim,motive'),
  set('factor,variable,indicator,reason,motive,pillar'),
  set('step,part,stage'),
  set('approach,view,method'),
  set('principle,rule-regulation,pillar'),
  set('document,paper'),
  set('visit,meeting'),
  set('study,paper,research,article,essay'),
  set('transport,transit'),
  set('length,stretch'),
  set('accept,host,receive'),
  set('species,kind'),
  set('increase,growth'),
  set('receive,revenue'),
  set('send,give'),
];

/** Acts that only say that there is so much of something, whatever the verb. */
export const EXISTENTIAL = set(
  'life,resident,live,cover,include,contain,distinguish,discuss,exist,consist,comprise,show,have,stand,last,stretch,identify,propose,describe,rest',
);

/** Acts and things that are counted anew at every telling: two counts of them need not be of the same. */
export const COUNTED_AGAIN = set('attack,meeting,visit,death,example,time');
