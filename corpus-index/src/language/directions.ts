/** Words of change and their sign, as concepts or folded stems. «رشد منفی» is left to the reader of the clause. Written for Dabir. */
export const UP: ReadonlySet<string> = new Set(
  `growth افزایش افزایشی رشد فزونی رونق صعود صعودی جهش  
   rise rose risen increase increased grow grew grown expand expanded climb climbed jump jumped soar soared surge surged gain gained improve improved double doubled triple tripled boom boomed recover recovered swell swelled multiply multiplied advance`.split(
    /\s+/,
  ),
);
export const DOWN: ReadonlySet<string> = new Set(
  `کاهش کاهشی افت تنزل نزول نزولی سقوط رکود نصف کاست کاسته
   fall fell fallen decrease decreased decline declined drop dropped shrink shrank shrunk contract contracted contraction plunge plunged slump slumped reduce reduced halve halved dwindle dwindled tumble tumbled slip slipped slid`.split(
    /\s+/,
  ),
);
