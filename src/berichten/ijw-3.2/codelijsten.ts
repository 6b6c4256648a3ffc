import type { Codelijst } from '../schema/definition.ts';

type Rij<C extends string = string> = readonly [code: C, omschrijving: string, ingang?: string];

function codelijst<const R extends Rij>(naam: string, titel: string, rijen: readonly R[]) {
  const codes = rijen.map(([code, omschrijving, ingang]) => ({
    code: code as R[0],
    omschrijving,
    ...(ingang === undefined ? {} : { ingang }),
  }));
  return { naam, titel, codes } satisfies Codelijst;
}

/** Lists whose meaning lies elsewhere: ISO 3166-1 for countries, the rule itself for return codes. */
function zonderOmschrijving(
  naam: string,
  titel: string,
  groepen: readonly (readonly [codes: string, ingang?: string])[],
) {
  const rijen = groepen.flatMap(([codes, ingang]) =>
    codes.split(' ').map((code): Rij => (ingang === undefined ? [code, ''] : [code, '', ingang])),
  );
  return codelijst(naam, titel, rijen);
}

/** The code lists of iJw 3.2, keyed by the name of the type that uses them; none of the codes has an end date. */
export const codelijsten = {
  AanduidingWoonadres: codelijst('NUM061', 'Aanduiding woonadres', [
    ['AB', 'Aan boord'],
    ['BY', 'Bij'],
    ['TO', 'Tegenover'],
    ['WW', 'Woonwagen'],
  ]),
  AdresSoort: codelijst('COD757', 'Soort adres', [
    ['01', 'BRP-adres'],
    ['02', 'Correspondentie-adres'],
    ['03', 'Verblijfadres'],
    ['04', 'Tijdelijk verblijfadres'],
  ]),
  Communicatievorm: codelijst('COD747', 'Communicatievorm', [
    ['1', 'Tolk taal'],
    ['2', 'Doventolk'],
    ['3', 'Doofblindentolk'],
  ]),
  DatumGebruik: codelijst('COD170', 'Datumgebruik', [
    ['1', 'dag onbekend; alleen maand en jaar gebruiken'],
    ['2', 'dag en maand onbekend; alleen jaar gebruiken'],
    ['3', 'dag, maand en jaar onbekend; onbekende datum'],
  ]),
  DebetCredit: codelijst('COD043', 'Indicatie debet/credit', [
    ['C', 'Creditbedrag en aantal', '2018-04-01'],
    ['D', 'Debetbedrag en aantal', '2018-04-01'],
  ]),
  Eenheid: codelijst('WJ756', 'Eenheid', [
    ['01', 'Minuut'],
    ['04', 'Uur'],
    ['14', 'Etmaal'],
    ['16', 'Dagdeel (4 uur)'],
    ['82', 'Stuks (output)', '2021-01-01'],
    ['83', "Euro's"],
    ['84', 'Stuks (inspanning)', '2021-01-01'],
  ]),
  Frequentie: codelijst('WMO757', 'Frequentie', [
    ['1', 'Per dag'],
    ['2', 'Per week'],
    ['4', 'Per maand'],
    ['6', 'Totaal binnen geldigheidsduur toewijzing'],
  ]),
  Geslacht: codelijst('COD046', 'Geslacht', [
    ['0', 'Onbekend'],
    ['1', 'Mannelijk'],
    ['2', 'Vrouwelijk'],
  ]),
  JaNee: codelijst('COD260', 'Ja of nee', [
    ['1', 'Ja'],
    ['2', 'Nee'],
  ]),
  JuridischeStatus: codelijst('WJ232', 'Juridische status', [
    ['01', 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging'],
    ['02', 'RM op eigen verzoek'],
    ['03', 'RM met voorwaardelijk ontslag'],
    ['04', 'Onder toezichtstelling (ots)'],
    ['05', 'In bewaring stelling (ibs)'],
    ['11', 'Strafrechterlijke justitiele contacten: tbs'],
    ['12', 'Strafrechterlijke justitiele contacten: overig'],
  ]),
  LandCode: zonderOmschrijving('COD032', 'Land', [
    [
      'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO ' +
        'BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ ' +
        'DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP ' +
        'GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG ' +
        'KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML ' +
        'MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE ' +
        'PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL ' +
        'SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM ' +
        'US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW',
    ],
  ]),
  NaamGebruik: codelijst('COD700', 'Naamgebruik', [
    ['1', 'Eigen naam'],
    ['2', 'Naam echtgenoot of geregistreerd partner of alternatieve naam'],
    ['3', 'Naam echtgenoot of geregistreerd partner gevolgd door eigen naam'],
    ['4', 'Eigen naam gevolgd door naam echtgenoot of geregistreerd partner'],
    ['5', 'Pseudoniem'],
    ['6', 'Niet-natuurlijk persoon'],
  ]),
  ProductCategorie: codelijst('JZ020', 'Productcategorie', [
    ['31', '(2015) Zonder verblijf: uitgevoerd door wijk- of buurtteam'],
    ['32', '(2015) Zonder verblijf: ambulante jeugdhulp op locatie van de aanbieder'],
    ['33', '(2015) Zonder verblijf: daghulp op locatie van de aanbieder'],
    ['34', '(2015) Zonder verblijf: jeugdhulp in het netwerk van de jeugdige'],
    ['35', '(2015) Met verblijf: pleegzorg'],
    ['36', '(2015) Met verblijf: gezinsgericht'],
    ['37', '(2015) Met verblijf: gesloten plaatsing'],
    ['38', '(2015) Met verblijf: overig residentieel'],
    ['40', 'Persoonlijke verzorging'],
    ['41', 'Dagbehandeling'],
    ['42', 'Vervoerdiensten'],
    ['43', 'Jeugdhulp verblijf (incl. behandeling)'],
    ['44', 'Jeugdhulp verblijf (excl. behandeling)'],
    ['45', 'Jeugdhulp ambulant'],
    ['46', 'Jeugdhulp crisis'],
    ['47', 'Jeugdreclassering'],
    ['48', 'Jeugdbescherming'],
    ['49', 'Activiteiten in het preventief justitieel kader'],
    ['50', 'Maatwerkarrangementen jeugd'],
    ['51', 'Generalistische basis-ggz'],
    ['52', 'Specialistische ggz'],
    ['53', 'Kindergeneeskunde'],
    ['54', 'Jeugd-ggz', '2017-10-01'],
    ['55', 'Landelijk ingekochte zorg', '2017-10-01'],
  ]),
  RedenAfwijzingVerzoek: codelijst('WJ759', 'Reden afwijzing verzoek', [
    ['1', 'Geen wijziging, maar nieuwe aanvraag', '2021-01-01'],
    ['2', 'Past niet binnen budget', '2021-01-01'],
    ['3', 'Geen contract', '2021-01-01'],
    ['4', 'Past niet binnen contract', '2021-01-01'],
    ['5', 'Andere gemeente', '2021-01-01'],
    ['6', 'Stapeling', '2021-01-01'],
    ['7', 'Zorginhoudelijke afkeur', '2021-01-01'],
    ['8', 'Woonplaatsbeginsel', '2021-01-01'],
    ['9', 'Leeftijdsgrens is bereikt', '2021-01-01'],
  ]),
  RedenBeeindiging: codelijst('JZ588', 'Reden beeindiging', [
    ['02', 'Overlijden'],
    ['20', 'Levering is tijdelijk beeindigd.'],
    ['31', 'Levering is volgens plan beeindigd.'],
    ['32', 'Voortijdig afgesloten: eenzijdig door de client.'],
    ['33', 'Voortijdig afgesloten: eenzijdig door de aanbieder.'],
    ['34', 'Voortijdig afgesloten: in overeenstemming.'],
    ['35', 'Voortijdig afgesloten: wegens externe omstandigheden.'],
    ['36', 'Geinitieerd door de gemeente', '2021-01-01'],
    ['37', 'In verband met wijzigingsverzoek', '2021-01-01'],
    ['38', 'Overstap naar andere aanbieder', '2022-04-01'],
    ['39', 'Uitstroom naar ander domein', '2022-04-01'],
  ]),
  RedenVerzoek: codelijst('WJ758', 'Reden verzoek', [
    ['1', 'Verandering clientsituatie', '2021-01-01'],
    ['2', 'Wijziging zorgplan', '2021-01-01'],
  ]),
  RedenWijziging: codelijst('JZ002', 'Reden wijziging toewijzing', [
    ['01', 'Administratieve correctie (vervallen)'],
    ['02', 'Client overleden'],
    ['03', 'Contractwijziging'],
    ['04', 'Herbeoordeling: verlenging toewijzing'],
    ['05', 'Herbeoordeling: verkorting toewijzing'],
    ['06', 'Uitstroom naar ander domein'],
    ['07', 'Verhuizing naar een andere gemeente'],
    ['08', 'Wijziging leveringsvorm'],
    ['09', 'Overstap naar andere aanbieder'],
    ['10', 'Overgang naar nieuwe bekostigingssystematiek', '2017-10-01'],
    ['11', 'Gemeentelijke herindeling', '2018-04-01'],
    ['12', 'Geinitieerd door de aanbieder', '2021-01-01'],
    ['13', 'Verwijderd', '2022-04-01'],
    ['14', 'Administratieve correctie', '2022-04-01'],
  ]),
  RetourCode: zonderOmschrijving('WJ001', 'Retourcode', [
    ['0001 0200 0233 8001 8848 9019 9056 9063 9069 9071 9074 9326 S300'],
    ['8017', '2016-01-01'],
    ['0611 8021 8187 8214 9307 9308 9319 9321 9322', '2018-04-01'],
    ['S329', '2019-04-01'],
    [
      '9332 9333 9338 9339 9340 9341 9346 9347 9349 9350 9351 9355 9357 9359 9360 9361 9365 ' +
        '9366 9367 9369 9373 9374 9375',
      '2021-01-01',
    ],
    ['9379 9384 9385 9387 9388 9389 9390 9411 9412', '2022-04-01'],
    ['9413 9414 9415', '2023-04-01'],
  ]),
  SoortRelatie: codelijst('COD472', 'Soort relatie', [
    ['03', 'Curator (juridisch)'],
    ['04', 'Financieel (gemachtigd)'],
    ['05', 'Financieel (toetsing)'],
    ['06', 'Leefeenheid'],
    ['07', 'Hulpverlener'],
    ['08', 'Specialist'],
    ['09', 'Anders'],
    ['10', 'Ouder'],
    ['11', 'Voogd'],
    ['12', 'Partner/echtgeno(o)t(e)'],
    ['13', 'Pleegouder'],
    ['14', 'Bewindvoerder'],
    ['15', 'Mentor'],
    ['16', 'Zoon/dochter'],
    ['17', 'Familielid'],
    ['18', 'Gezinslid'],
    ['19', 'Buur'],
    ['20', 'Vriend(in)/kennis'],
    ['21', 'Clientondersteuner'],
    ['22', 'Huisarts'],
    ['23', 'Erven van'],
    ['24', 'Werkgever'],
    ['25', 'Wijkcoach'],
  ]),
  StatusAanlevering: codelijst('COD467', 'Status aanlevering', [
    ['1', 'Eerste aanlevering'],
    ['2', 'Gewijzigde aanlevering'],
    ['3', 'Verwijderen aanlevering'],
    ['9', 'Niet van toepassing (ongewijzigd)'],
  ]),
  TypeVerwijzer: codelijst('COD327', 'Code verwijzer', [
    ['01', 'Gemeente'],
    ['02', 'Huisarts'],
    ['03', 'Jeugdarts'],
    ['04', 'Gecertificeerde instelling'],
    ['05', 'Medisch specialist'],
    ['06', 'Zelfverwijzer/geen verwijzer'],
    ['08', 'Rechter, Officier van Justitie, functionaris Justitiele jeugdinrichting'],
  ]),
  VerzoekAntwoord: codelijst('WJ760', 'Verzoek antwoord', [
    ['1', 'Verzoek afgewezen', '2021-01-01'],
    ['2', 'Aanvraag in onderzoek', '2021-01-01'],
  ]),
  WettelijkeVertegenwoordiging: codelijst('WJ003', 'Wettelijke vertegenwoordiging', [
    ['06', 'Voogdij'],
    ['07', 'Bewindvoering'],
    ['08', 'Mentorschap'],
    ['09', 'Onder curatele stelling'],
    ['10', 'Zaakwaarneming'],
  ]),
};
