import { isPublicAddress } from '../../../../src/ingest/read/public-address';

describe('an address of the public internet', () => {
  it.each(['8.8.8.8', '1.1.1.1', '185.199.108.153', '2606:4700:4700::1111', '::ffff:8.8.8.8'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('no address of the public internet', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, further on', '127.8.9.10'],
    ['loopback of IPv6', '::1'],
    ['unspecified', '0.0.0.0'],
    ['unspecified of IPv6', '::'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.5'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['cloud metadata', '169.254.169.254'],
    ['cloud metadata of IPv6', 'fd00:ec2::254'],
    ['documentation', '192.0.2.1'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fc00::1'],
    ['site-local', 'fec0::1'],
    ['multicast of IPv6', 'ff02::1'],
    ['documentation of IPv6', '2001:db8::1'],
    ['IPv4 mapped', '::ffff:127.0.0.1'],
    ['IPv4 mapped, in hexadecimal', '::ffff:a9fe:a9fe'],
    ['IPv4 compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a public address', '64:ff9b::808:808'],
    ['local NAT64', '64:ff9b:1::a00:5'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['discard', '100::1'],
    ['no address', 'ostrel.example'],
    ['nothing', ''],
  ])('is %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
