import * as v from 'valibot';
import { readJson } from './issues';
import type { OwnFolder } from './listing';
import type { OwnProblem } from './problem';
import type { ProblemId } from './texts/en';

/** The company's name, logo and contact. */
export const COMPANY = 'company.json';

const LARGEST_LOGO = 500_000;

const message = (id: ProblemId): ProblemId => id;
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty(message('empty')),
    v.maxLength(most, message('tooLong')),
    v.regex(/^[^\r\n]*$/, message('notOneLine')),
  );

/** What a company says of itself, for the screen and on paper. */
const companySchema = v.strictObject({
  organisation: line(60),
  /** The name of a picture in the same folder, never an address. */
  logo: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,60}\.(?:png|jpe?g|svg|webp)$/i, message('notLogo'))),
  ),
  contact: v.optional(
    v.strictObject({
      /** Digits, with words around them. */
      phone: v.optional(
        v.pipe(
          line(60),
          v.check((written) => (written.match(/\p{Nd}/gu) ?? []).length >= 3, message('notPhone')),
        ),
      ),
      mail: v.optional(v.pipe(line(120), v.regex(/^[^\s@<>]+@[^\s@<>.]+\.[^\s@<>]+$/, message('notMail')))),
    }),
  ),
});

export type Company = v.InferOutput<typeof companySchema>;

/** What the company's file gives. */
export interface ReadCompany {
  readonly company: Company | undefined;
  readonly problems: readonly OwnProblem[];
  /** It, and the logo that it names. */
  readonly files: readonly string[];
}

export const NO_COMPANY: ReadCompany = { company: undefined, problems: [], files: [] };

/** Reads `company.json` alone: what the handout needs. */
export async function readCompany(read: OwnFolder['read']): Promise<ReadCompany> {
  const bytes = await read(COMPANY);
  if (bytes === undefined) return { ...NO_COMPANY, problems: [missing(COMPANY)] };
  const { value, problems, problemAt } = readJson(COMPANY, bytes, companySchema);
  const logo = value?.logo;
  if (logo === undefined) return { company: value, problems, files: [COMPANY] };
  const picture = await read(logo);
  const problem =
    picture === undefined
      ? problemAt(['logo'], 'noFile', { found: logo })
      : isPicture(logo, picture)
        ? undefined
        : problemAt(['logo'], 'notPicture', { found: logo });
  if (problem === undefined) return { company: value, problems, files: [COMPANY, logo] };
  return { company: { ...value, logo: undefined } as Company, problems: [...problems, problem], files: [COMPANY] };
}

/** Of a file that is listed and not there. */
export function missing(file: string): OwnProblem {
  return { file, path: [], id: 'noFile', values: { found: file } };
}

/** By its first bytes: a page that says "not found" is none. */
function isPicture(name: string, bytes: Uint8Array): boolean {
  if (bytes.length > LARGEST_LOGO) return false;
  const start = String.fromCharCode(...bytes.subarray(0, 600));
  if (/\.png$/i.test(name)) return start.startsWith('\x89PNG');
  if (/\.jpe?g$/i.test(name)) return start.startsWith('\xff\xd8\xff');
  if (/\.webp$/i.test(name)) return start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP';
  return /<svg[\s>]/.test(start);
}
