import { cueRule } from './cue-rule';

/** Somebody other than the victim in the chain. "A third party" that broke in is the intruder and no supplier. */
export const thirdPartyRule = cueRule({
  name: 'third-party.phrase',
  kind: 'third_party',
  reads: 'a supplier, contractor or partner through whom the attack came',
  cues: [
    {
      value: null,
      words: [
        String.raw`(?:one of (?:\p{L}+['’]?s? )?)?(?:third|3rd)[- ]part(?:y|ies)(?!'s)(?: (?!and|or|that|which|who|could|gained|cloud|hosting)(?:\p{L}+[- ]){0,3}(?:providers?|vendors?|suppliers?|platforms?|contractors?|applications?|services?|entity|entities|software|partners?|breach))+`,
      ],
    },
    {
      value: null,
      pattern:
        /(?:from|at|through|via|affecting|with|involving) ((?:a|another|one) (?:third|3rd)[- ]party)(?! (?:without|could|gained|illegally|obtained|accessed))\b/iu,
    },
    {
      value: null,
      pattern:
        /\b(?:[Ss]upplier|[Vv]endor|[Cc]ontractor|[Pp]rovider|[Pp]artner|[Ff]ornitore|[Pp]roveedor|[Ff]ornecedor|[Pp]restataire|[Dd]ienstleister|[Ll]everancier|[Ll]everantör|[Ff]ournisseur|[Ss]ous-traitant|[Ll]ieferant(?:en)?|[Пп]одрядчик\p{L}{0,3}|[Dd]ostawc\p{L}{1,2}|[Vv]endor side|[Ss]ubprocessor|[Ss]ubcontractor)s?[:,]? \(?((?:\p{Lu}[\p{L}&-]+)(?: \p{Lu}[\p{L}&-]+){0,3})(?= (?:was|has|got|is|hat|a |è|ha|heeft|är)|[,.;:)\n])/u,
    },
    {
      value: null,
      pattern:
        /(\p{Lu}[\p{L}&-]{2,30}(?: \p{Lu}[\p{L}&-]+){0,2}), (?:our|its|their|onze|notre|unser|nuestro|il nostro|nosso|vår) (?:\p{L}+[- ]){0,2}(?:partner|supplier|vendor|provider|leverancier|prestataire|dienstleister|proveedor|fornitore|leverantör)/u,
    },
    {
      value: null,
      faint: true,
      words: [
        String.raw`(?<=(?:through|via|from|by|at|their|its|our|an?|the|another) )(?:former |external |outsourced |development |it |service |major |payroll ){0,3}(?:suppliers?|subcontractors?|contractors?|vendors?|bpo(?: provider)?|managed service provider|msp|outsourc(?:ed|ing) (?:\p{L}+ ){0,3}(?:provider|vendor|partner)|service provider)(?! (?:data|program|code|of the affected))`,
        String.raw`outsourced bpo`,
      ],
    },
    {
      value: null,
      faint: true,
      terms: [
        'one of our subprocessors, third party vendor*, third-party vendor*, sub-processor*, subcontractor*, outsourcing partner*, outsourcer*, external vendor*, external supplier*, external provider*, external partner*, service provider*, cloud provider*, hosting provider*, software vendor*, software supplier*, software provider*, payment processor, payroll provider*, it provider*, it supplier*, technology provider*, technology vendor*, managed service provider*, analytics provider*, call center operator*, call centre provider*, external contractor*, external service provider*, affiliate company, vendor side',
        'prestataire*, sous-traitant*, fournisseur externe, fournisseurs externes, un fournisseur, un de nos fournisseurs, hébergeur*, éditeur de logiciel*, éditeur du logiciel, partenaire externe, partenaires externes, dienstleister*, it-dienstleister*, drittanbieter*, drittfirma, zulieferer*, auftragsverarbeiter*, subunternehmer*, externer partner, externen partner*, softwarehersteller*, hosting-anbieter*, proveedor externo, proveedores externos, un proveedor, proveedor tecnológico, proveedor de servicios, subcontrat*, empresa externa, terceros proveedores, encargado del tratamiento, contratista*, fornitore esterno, fornitore terzo, fornitori terzi, un fornitore, fornitore di servizi, fornitore informatico, responsabile del trattamento, subappalt*, azienda terza, società esterna, soggetti terzi',
        'fornecedor externo, fornecedores externos, um fornecedor, empresa terceirizada, prestador* de serviços, subcontratad*, parceiro externo, operador externo, subcontratante*, externe leverancier*, een leverancier, externe partij, derde partij, dienstverlener*, it-leverancier*, onderaannemer*, hostingpartij, подрядчик*, подрядн* организац*, поставщик*, субподрядчик*, сторонн* организац*, сторонн* компани*, сторонн* сервис*, партнер* компани*, podwykonawc*, dostawców zewnętrznych, podmiot* przetwarzając*, firm* zewnętrzn*, zewnętrzn* dostawc*, zewnętrzn* firm*, underleverantör*, it-leverantör*, extern leverantör, externa leverantörer, personuppgiftsbiträde*, driftleverantör*, tredjepartsleverantör*',
      ],
      words: [
        String.raw`prestataires?|sous-traitants?|un partenaire|dienstleister[sn]?|zulieferer|auftragsverarbeiter|proveedor(?: externo)?|contratista|fornitore(?: terzo| esterno)?|un soggetto terzo|fornecedor(?: externo)?|prestador|leverancier|externe partij|подрядчик\p{L}*|поставщик\p{L}*|podwykonawc\p{L}*|dostawc(?:a|y|ą) (?:usług|oprogramowania)|underleverantör(?:en)?|leverantör(?:en)?`,
      ],
    },
  ],
  examples: [
    ['they were breached through their supplier', 'supplier', 'supplier'],
    [
      'an incident at one of our third-party service providers',
      'one of our third-party service providers',
      'one of our third-party service providers',
    ],
    ['утечка у подрядчика', 'подрядчика', 'подрядчика'],
    ['Harbourline, our IT partner, was breached', 'Harbourline', 'harbourline'],
    ['files were accessed by an unauthorized third party', null],
    ['the birthday party', null],
  ],
});
