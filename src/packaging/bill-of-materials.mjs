import { Buffer } from 'node:buffer';

/**
 * A CycloneDX 1.5 bill of materials of what is in the build. It has neither serial number nor time: the same source gives the
 * same file.
 */
export function billOfMaterials({ name, version, license }, packages) {
  const component = (type, one) => ({
    type,
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    ...(one.license === undefined ? {} : { licenses: [{ expression: one.license }] }),
    purl: purl(one),
    ...(one.integrity === undefined ? {} : { hashes: [hash(one.integrity)] }),
  });
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', { name, version, license }) },
    components: packages.map((one) => component('library', one)),
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

/** Package URL: "pkg:npm/%40noble/hashes@2.4.0". */
function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** "sha512-<base64>" of the lock file, in the form of CycloneDX. */
function hash(integrity) {
  const [algorithm, digest] = integrity.split(/-(.*)/s);
  return {
    alg: algorithm.replace('sha', 'SHA-').toUpperCase(),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}
