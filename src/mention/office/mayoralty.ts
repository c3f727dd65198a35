/** Places with a regional or well-known mayor, printed before or after the word. @module */

const PLACES = `london;greater london;greater manchester;manchester;liverpool city region;liverpool;merseyside;west midlands;
tees valley;west of england;cambridgeshire and peterborough;north of tyne;north east;north east of england;south yorkshire;
sheffield city region;west yorkshire;york and north yorkshire;east midlands;greater lincolnshire;hull and east yorkshire;
bristol;bedford;doncaster;hackney;newham;tower hamlets;lewisham;croydon;middlesbrough;mansfield;leicester;salford;watford;
north tyneside;hartlepool;torbay;copeland;birmingham;devon and torbay;cheshire and warrington;sussex and brighton`

/** Lower case. */
export const MAYORALTIES: readonly string[] = PLACES.split(';').map((place) => place.trim())
