import invoiceDirectoryLink from '../../../src/detection/detectors/link/invoice-directory-link';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(invoiceDirectoryLink, {
  fires: [
    {
      name: 'a directory named like an invoice',
      mail: mailWithLink('http://evil.invalid/DOC/Past-Due-invoice/'),
      finds: [
        { message: 'invoiceDirectory', values: { host: 'evil[.]invalid', directory: 'Past-Due-invoice' }, weight: 3 },
      ],
    },
    {
      name: 'with a number',
      mail: mailWithLink('http://evil.invalid/Invoice-10232338/'),
      finds: [{ message: 'invoiceDirectory' }],
    },
    {
      name: 'in German',
      mail: mailWithLink('http://evil.invalid/Rechnungs/RECH/Rechnung-4711/'),
      finds: [{ message: 'invoiceDirectory' }],
    },
  ],
  silent: [
    { name: 'a page of an accounting service', mail: mailWithLink('https://books.example/invoice/') },
    { name: 'an invoice as a file', mail: mailWithLink('https://books.example/Invoices/Invoice-1.pdf') },
    {
      name: 'an article about invoices',
      mail: mailWithLink('https://news.example/2024/How-we-sort-Invoices-at-home/'),
    },
    { name: 'a question to a program', mail: mailWithLink('https://books.example/Invoice/?id=4711&lang=en') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
