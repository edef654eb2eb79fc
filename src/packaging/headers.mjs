/**
 * What a server sends with every file of the add-in, worldwide: the one place. docs/hosting says the same in the words of four servers
 * (a test compares), and the release carries it in its list, where `forCloud` writes another cloud's addresses into it.
 */
export const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    'frame-src https://appsforoffice.microsoft.com',
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft https://outlook.live.com',
  ].join('; '),
  'Content-Security-Policy-Report-Only': "require-trusted-types-for 'script'; trusted-types default",
  'Server-Timing': 'trusted-types-report-only',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Strict-Transport-Security': 'max-age=31536000',
};
