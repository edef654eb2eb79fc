import type { AuthenticationFacts, HeaderFacts, InspectionSettings } from '../contract';

export function readAuthentication(_headers: HeaderFacts, _settings: InspectionSettings): AuthenticationFacts {
  return { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' };
}
