/** Land and houses: buying, building, renting, inheriting, selling. */
export const property = `
  our/my/the/his/ancestral/agricultural land, piece of land, sold our,
  tenant, vacate, the sale going through, sale of the house, sale of our house, sale of my,
  ghar .. khareed*/kharid*, makan .. khareed*/kharid*, flat .. khareed*/kharid*, zameen .. khareed*/kharid*,
  flat bik*, makan bik*, plot bik*, zameen bik*,
  a site in, book a site,
  land possession, book a plot/flat/site/house, timing to book,
  propert*, house purchase, buy .. house, buy .. home, buy .. flat, buy .. land, buying .. house, buying ..
  flat, buying .. home, buying land, buying property, own .. house/home/flat/place/apartment/bungalow, own
  house, own home, own flat, new house, new home, real estate, plot, apartment, build .. house, home loan, sell
  .. house, sell .. flat, sell .. land, purchase .. house, purchase .. flat, flat, house of my own, home of my
  own, makaan, makan, zameen, jameen, zamin, ghar khareed*, ghar kharid*, apna ghar, khud ka ghar, ghar ban
  jaega/jaegi/paega, ghar ban, naya ghar, ghar banana, ghar banaunga, ghar banega, ghar lena, ghar lunga, ghar
  loon, ghar le, ghar bech*, sampatti, bhumi, bhoomi, jaydad, jaydaad, flat khareed*, flat kharid*, flat lena,
  rented, rent, renting, tenant*, landlord, plots, registry, possession, builder, roof of my own, roof over, own
  roof, own walls, a place of our own, place of my own, something that is ours, home of our own, house of our
  own, bhk, 1bhk, 2bhk, 3bhk, villa, bungalow, farmhouse, farm land, farmland, ancestral, inherit*, partition,
  my share in/of, immovable, construct*, renovation, land deal, flat deal, housing loan, society flat, moving
  out of this, kiraya, kiraye, kiraaye, kirayedar, makan malik, apni chhat, apni chat, sar pe chhat, sar par
  chhat, registri, kothi, haveli, jamin jaydad, zameen jaydad, hissa mil*, mera hissa, batvara, bantwara,
  batwara, pushtaini, pushtaini jameen, khet, gaon ki zameen, ghar ki chabi, ghar ka sapna, apna aashiyana,
  ashiyana, khud ka makan, apna makan, ghar naseeb, grih nirman, ghar banva*, sauda, sauda pakka, claimants, claim on the, book a site, site in, sites, parcel of land, acre*, gaj, square feet, sq ft, keys to
  our home, keys to my, keys to the flat, get keys, possession letter, move in to, handover, row house, duplex,
  penthouse, studio apartment, dream home, dream house, house hunting, house hunt, buy a place, buy our own,
  place to call, call my own, homeowner, home owner, own something, permanent address, shift to own, ancestral
  house, ancestral home, ancestral land, parental property, father's house, father's property, papa ki property,
  share in the house, share of the house, share in property, sell the house, sell our house, sell my flat, sell
  the land, selling the, buyer for, stamp duty, mutation, title deed, sale deed, land record*, encroach*,
  grabbed our land, land grab*, lease, house of, two storey, upper floor, extra floor, build our own, building a
  house, building our house, ground breaking, relocat* house, shifting homes, agricultural land, orchard,
  warehouse, commercial space, shop space, office space of our own, zameen daba*, jameen daba*, zameen pe kabza,
  kabza, kabja, bigha, beegha, katha, gaz jameen, do kamre, do kamra, ghar ban jaega, ghar kab ban*, ghar kab
  mil*, ghar kab le*, apna ghar kab, makan kab, flat kab, plot kab, plot lu, plot le, zameen lu, zameen le,
  zameen bik*, jameen bik*, makaan bik*, ghar bik*, dada ki zameen, dada ji ki, dadaji ki, pita ki sampatti,
  papa ki zameen, viraasat, virasat, baap dada, purkho, purkhon, hissedaari, apne naam, mere naam hog*, naam kab
  hog*, possession kab, kiraye ka ghar, kiraaya, naye makan, chhat dal*, neev, buniyad, deevar, dukan khareed*,
  dukan kharid*, bhavan, nivas, awas, avas yojana, pradhan mantri awas,
  मकान, ज़मीन, जमीन, घर खरीद*, अपना घर, खुद का घर, प्रॉपर्टी, संपत्ति, फ्लैट, किराए, किराये, किराया, अपनी छत,
  रजिस्ट्री, कोठी, हवेली, हिस्सा मिल*, मेरा हिस्सा, बँटवारा, बंटवारा, पुश्तैनी, पैतृक, खेत, सौदा, अपना मकान,
  मकान बन*, घर बनवा*, आशियाना, जायदाद, घर की चाबी
`
