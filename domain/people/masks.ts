/** Family names of two characters that are common enough to meet in a community. */
const doubleSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '端木',
];

function surnameOf(name: string): string {
  const letters = Array.from(name.trim());
  const double = letters.slice(0, 2).join('');
  return letters.length > 2 && doubleSurnames.includes(double) ? double : (letters[0] ?? '');
}

/** '李建国' → '李**': the family name and always two stars, so that the length of a name stays private too. */
export const maskName = (name: string): string => `${surnameOf(name)}**`;

/** '张伟' → '张师傅': how owners and colleagues speak of a technician. */
export const masterName = (name: string): string => `${surnameOf(name)}师傅`;

/**
 * '13812345678' → '138****5678'. Numbers shorter than a mobile's eleven digits keep only their last two;
 * what is too short to be a number is hidden whole.
 */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length >= 11) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length >= 6 ? `****${digits.slice(-2)}` : '****';
}
