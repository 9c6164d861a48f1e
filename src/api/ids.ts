const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const letters = (count: number): string => {
  let made = '';
  for (let i = 0; i < count; i += 1) made += alphabet.charAt(Math.floor(Math.random() * alphabet.length));
  return made;
};

/**
 * A name for one intent of this person: time in base 36, then 16 random letters. It has to be unique per person,
 * not secret, so Math.random does (wx.getRandomValues needs a newer base library and answers late).
 */
export const newId = (): string => `${Date.now().toString(36)}-${letters(16)}`;
