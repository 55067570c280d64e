/** True where `typed` with one error undone (insertion, deletion, change or swap, after Damerau) is a prefix of `token`. */
export function isOneErrorPrefix(typed: string, token: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === token[at]) at++;
  if (at === typed.length) return true;
  const rest = typed.slice(at);
  return (
    token.startsWith(rest.slice(1), at) ||
    token.startsWith(rest, at + 1) ||
    token.startsWith(rest.slice(1), at + 1) ||
    (rest.length > 1 && token.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`, at))
  );
}
