/** A command in a text, such as "</nudge set>". What people typed cannot look like one: its "<" is escaped. */
const COMMAND = /(?<!\\)<\/([a-z]+)((?: [a-z]+)?)>/g;

/** Commands in a text become ones that can be clicked, or plain ones while Discord's ids are not known. */
export const withClickable = (text: string, ids: Record<string, string>): string =>
  text.replace(COMMAND, (_, name: string, sub: string) => {
    const id = ids[name];
    return id === undefined ? `/${name}${sub}` : `</${name}${sub}:${id}>`;
  });
