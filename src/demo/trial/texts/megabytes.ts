/** For people: "0.1", "48". */
export function inMegabytes(bytes: number, number: Intl.NumberFormat): string {
  const megabytes = bytes / 2 ** 20;
  return number.format(megabytes < 10 ? Math.ceil(megabytes * 10) / 10 : Math.round(megabytes));
}
