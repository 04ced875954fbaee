/**
 * Words of the United States Postal Service: states and areas with their codes, and what street names end in
 * (Publication 28, appendices B and C).
 */

const codes =
  "AL AK AS AZ AR CA CO CT DE DC FM FL GA GU HI ID IL IN IA KS KY LA ME MH MD MA MI MN MS MO MT NE " +
  "NV NH NJ NM NY NC ND MP OH OK OR PW PA PR RI SC SD TN TX UT VT VI VA WA WV WI WY AA AE AP";

export const states = {
  abbreviations: new Set(codes.split(" ")) as ReadonlySet<string>,

  names: [
    "Alabama",
    "Alaska",
    "Arizona",
    "Arkansas",
    "California",
    "Colorado",
    "Connecticut",
    "Delaware",
    "Florida",
    "Georgia",
    "Hawaii",
    "Idaho",
    "Illinois",
    "Indiana",
    "Iowa",
    "Kansas",
    "Kentucky",
    "Louisiana",
    "Maine",
    "Maryland",
    "Massachusetts",
    "Michigan",
    "Minnesota",
    "Mississippi",
    "Missouri",
    "Montana",
    "Nebraska",
    "Nevada",
    "New Hampshire",
    "New Jersey",
    "New Mexico",
    "New York",
    "North Carolina",
    "North Dakota",
    "Ohio",
    "Oklahoma",
    "Oregon",
    "Pennsylvania",
    "Rhode Island",
    "South Carolina",
    "South Dakota",
    "Tennessee",
    "Texas",
    "Utah",
    "Vermont",
    "Virginia",
    "Washington",
    "West Virginia",
    "Wisconsin",
    "Wyoming",
  ] as readonly string[],
} as const;

const suffixes =
  "Alley Annex Arcade Avenue Ave Bayou Beach Bend Bluff Bluffs Bottom Boulevard Blvd Branch Bridge " +
  "Brook Brooks Burg Burgs Bypass Camp Canyon Cape Causeway Center Centers " +
  "Circle Circles Cliff Cliffs Close Club Common Commons Corner Corners Course Court Courts Ct " +
  "Cove Coves Creek Crescent Crest Crossing Crossroad Crossroads Curve Dale Dam Divide " +
  "Drive Drives Dr Estate Estates Expressway Extension Extensions Fall Falls Ferry Field Fields " +
  "Flat Flats Ford Fords Forest Forge Forges Fork Forks Fort Freeway Garden Gardens " +
  "Gateway Glen Glens Green Greens Grove Groves Harbor Harbors Haven Heights Highway Hwy Hill " +
  "Hills Hollow Inlet Island Islands Isle Junction Junctions Key Keys Knoll Knolls Lake " +
  "Lakes Land Landing Lane Ln Light Lights Loaf Lock Locks Lodge Loop Mall Manor Manors Meadow " +
  "Meadows Mews Mill Mills Mission Motorway Mount Mountain Mountains Neck Orchard Oval " +
  "Overpass Park Parks Parkway Parkways Pkwy Pass Passage Path Pike Pine Pines Place Pl Plain " +
  "Plains Plaza Point Points Port Ports Prairie Radial Ramp Ranch Rapid Rapids Rest " +
  "Ridge Ridges River Road Roads Rd Route Row Rue Run Shoal Shoals Shore Shores Skyway Spring " +
  "Springs Spur Spurs Square Squares Sq Station Stravenue Stream Street Streets St Summit " +
  "Terrace Ter Throughway Trace Track Trafficway Trail Trailer Tunnel Turnpike Underpass Union " +
  "Unions Valley Valleys Via Viaduct View Views Village Villages Ville Vista Walk Walks " +
  "Wall Way Ways Well Wells";

/** Longest first, so that a pattern made of them takes the whole word. */
export const streetSuffixes: readonly string[] = suffixes.split(" ").sort((a, b) => b.length - a.length);
