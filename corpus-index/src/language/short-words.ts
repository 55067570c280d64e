/**
 * Words of two letters that running Persian prose really uses, folded. Word lists hold hundreds more (abbreviations, particles of
 * dialects, parts of names) that in damaged text are nearly always torn pieces. Own compilation, checked against Moin's dictionary.
 */
export const TWO_LETTER_WORDS: ReadonlySet<string> = new Set(
  (
    'از با به بر تا در که را هم یا نه هر ما من تو او وی آن دو سه ده صد شش سی نو کم پر پس پی پا دل سر رو زن مد جا جو خط حد حق حس کل کی کو گل گر نا بی فی طی ' +
    'ضد سد مس نفت آب آن ان چه سن شب رخ ره رد رب دم دین بد بن بم بد بس بُت تن تک تب ته جز جد جن چک خم خم خود ذی ری شد شو شر صف طب ظن عمر غم فن قم قد کش کف لب مر مه نی نم نخ هو یک یخ وا ای می دی تر ها ام اش ات اند پل پی'
  )
    .split(' ')
    .filter((word) => word.length === 2),
);
