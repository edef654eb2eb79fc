import { COMPANY, readCompany } from '../../../training/own/company';
import { OWN_FOLDER } from '../../../training/own/listing';
import { ownFolder } from './own-folder';

/** Writes the company's phone, email, name and logo where a handout has lines for them. Whatever it does not say stays a line. */
async function fillIn(): Promise<void> {
  const { names, read } = await ownFolder();
  if (!names.includes(COMPANY)) return;
  const { company } = await readCompany(read);
  const box = document.querySelector('.contact');
  if (company === undefined || box === null) return;
  const blanks = box.querySelectorAll('.blank');
  for (const [index, text] of [company.contact?.phone, company.contact?.mail].entries()) {
    const blank = blanks[index];
    if (text === undefined || blank === undefined) continue;
    blank.textContent = text;
    blank.className = 'known';
  }
  const whose = document.createElement('p');
  whose.className = 'company';
  if (company.logo !== undefined) {
    const logo = document.createElement('img');
    logo.src = OWN_FOLDER + encodeURIComponent(company.logo);
    logo.alt = '';
    whose.append(logo);
  }
  whose.append(company.organisation);
  box.append(whose);
}

void fillIn();
