/**
 * Badges as readers write them, and as they are kept. The app looks credentials up by it, and the kiosk shows it to agents:
 * both are held to this table. Bits were made by a program of its own; those of facility 118 and 123 are examples of the
 * Proxmark client's documentation (`2006ec0c86`, `2006f623ae`).
 */
export const BADGES: readonly (readonly [what: string, text: string, kept: string])[] = [
  ['26 bits in hex, of Proxmark', '2EC0C86', 'h10301:118:1603'],
  ['26 bits in hex, of Proxmark', '2f623ae', 'h10301:123:4567'],
  ['26 bits', '10000110010000111000001111', 'h10301:12:34567'],
  ['26 bits in hex', '2190E0F', 'h10301:12:34567'],
  ['as printed', '12-34567', 'h10301:12:34567'],
  ['as printed, with zeros and a comma', '012,34567', 'h10301:12:34567'],
  ['as it is kept', 'h10301:12:34567', 'h10301:12:34567'],
  ['34 bits', '0000000010010110000110000001110011', 'h10306:300:12345'],
  ['34 bits in hex', '1FFFE0002', 'h10306:65535:1'],
  ['34 bits as they are kept', 'h10306:300:12345', 'h10306:300:12345'],
  ['35 bits', '11010011010010100010101010010100100', 'c1000:1234:567890'],
  ['35 bits in hex', '69A5154A4', 'c1000:1234:567890'],
  ['35 bits in hex, the largest', '5FFFFFFFE', 'c1000:4095:1048575'],
  ['37 bits', '0000000010010110000111100010010000001', 'h10304:300:123456'],
  ['37 bits in hex', '0012C3C481', 'h10304:300:123456'],
  [
    '37 bits of which one is wrong',
    '1000000010010110000111100010010000001',
    'text:1000000010010110000111100010010000001',
  ],
  ['four bytes', 'DEADBEEF', 'uid:DEADBEEF'],
  ['four bytes, the other order, lower case', 'efbeadde', 'uid:DEADBEEF'],
  ['four bytes with colons', 'DE:AD:BE:EF', 'uid:DEADBEEF'],
  ['four bytes in decimal', '3735928559', 'uid:DEADBEEF'],
  ['four bytes in decimal, the other order', '4022250974', 'uid:DEADBEEF'],
  ['four bytes in ten digits', '0195948557', 'uid:0BADF00D'],
  ['four bytes in nine digits', '195948557', 'uid:0BADF00D'],
  ['seven bytes', '04A1B2C3D4E5F6', 'uid:04A1B2C3D4E5F6'],
  ['seven bytes in decimal', '1303689068602870', 'uid:04A1B2C3D4E5F6'],
  ['seven bytes in 17 digits', '01303689068602870', 'uid:04A1B2C3D4E5F6'],
  ['seven bytes in decimal, the other order', '69495546249912580', 'uid:04A1B2C3D4E5F6'],
  ['eight bytes', 'E012FFF700112233', 'uid:33221100F7FF12E0'],
  ['eight bytes, the other order', '33 22 11 00 F7 FF 12 E0', 'uid:33221100F7FF12E0'],
  ['eight bytes in decimal', '16146249050399777331', 'uid:33221100F7FF12E0'],
  ['eight bytes in decimal, the other order', '3684526141000848096', 'uid:33221100F7FF12E0'],
  ['ten bytes', '04A1B2C3D4E5F6071829', 'uid:04A1B2C3D4E5F6071829'],
  ['ten bytes in decimal', '21872273100789168674857', 'uid:04A1B2C3D4E5F6071829'],
  ['an employee number', 'emp-00 17', 'text:EMP0017'],
];

/** What a text alone cannot tell, and how it is taken. The same badge in another spelling is another badge then. */
export const AMBIGUOUS: typeof BADGES = [
  ['eight digits: hex, not decimal', '19594855', 'uid:19594855'],
  ['fourteen digits: hex, not decimal', '13036890686028', 'uid:13036890686028'],
  ['sixteen digits: decimal, not hex', '3322110011223344', 'uid:0BCD71031FAD30'],
  ['twenty digits: decimal, where eight bytes are enough', '04112233445566778899', 'uid:130E7DFC87961139'],
  ['twenty digits: hex where eight bytes are too few', '33221100112233445566', 'uid:33221100112233445566'],
  ['34, 35 and 37 bits in hex without a letter: decimal', '1000100004', 'uid:3B9C50A4'],
  [
    '37 bits without a facility (H10302): as if there were one',
    '0000000010010110000111100010010000001',
    'h10304:300:123456',
  ],
  ['a decimal of seven bytes that begin with three zeros: four bytes', '00000000195948557', 'uid:0BADF00D'],
  ['fewer than eight digits: no chip', '1234567', 'text:1234567'],
];
