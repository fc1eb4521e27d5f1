/** Business of one’s own: trade, shops, ventures, partners. */
export const business = `
  dairy kholu, kholu, shop recover, business recover,
  tapri, tapri dal*, chai ki tapri, chakki, aata chakki, lagai hai chakki,
  printing press, press, print shop,
  importing, importing tiles, lucrative, bechne ka kaam, bechna shuru, kaam shuru kar*, sell online, selling,
  family mill, our mill, the mill, mills, tenders,
  business*, restaurant, cafe, salon, boutique, franchise, coaching centre, agency, startup, start up,
  entrepreneur*, company, shop, venture, partnership, trade, factory, clients, self employed, own company, own
  shop, vyapar, vyavsay, vyavsaay, dhandha, dhanda, karobar, dukaan, dukan, bijnes, kaarobaar, udyog, sales,
  orders, order book, customers, my unit, tailoring unit, workshop, cloud kitchen, kitchen, tiffin, bakery,
  dairy, poultry, pharmacy, parlour, parlor, gym, coaching institute, kirana, grocery store, dhaba, hotel
  business, export*, import export, manufactur*, wholesale, retail, showroom, dealership, distributorship, co
  founder, cofounder, founder, funding, investor*, break even, breakeven, turnover, my own thing, own venture,
  freelanc*, self employment, online store, selling online, contractor, consultancy, enterprise,
  outlet, bikri, grahak, graahak, mandi, godown, karkhana, sajhedari, saajhedari, sajhe, partner ke saath kaam,
  theka, thekedari, apna kaam, khud ka kaam, dhandhe, dhande, len den, gaddi, thok, kirane, saajha, munafa,
  laagat, gahak, fasal, kheti, kheti badi, mills, machines run, factory shut, factory run, plant, food
  truck, stall, cart, kiosk, canteen, catering, caterers, event management, travel agency, real estate agency,
  broker*, trading firm, import, exporter, garment*, textile*, saree shop, jewellery shop, hardware store,
  medical store, medical shop, chemist shop, book store, bookshop, grocery, supermarket, provision store, hotel,
  resort, homestay, guest house, farm, farming, agricultur*, poultry farm, dairy farm, beauty parlour, nail
  studio, tattoo, dance school, coaching class*, tuition classes, play school, school of my own, youtube
  channel, podcast, app of my own, my app, saas, d2c, brand, my brand, label, clothing line, online shop, amazon
  seller, dropship*, e commerce, ecommerce, instagram shop, home baker, baking, tiffin service, garage, car
  wash, petrol pump, transport business, logistics, fleet, trucks, taxi business, construction business, builder
  business, investor money, seed round, series a, pitch to investors, angel, vc, venture capital, scale up,
  scale it, expand, expansion, second branch, new branch, branch, launch, profits, profitable, loss making,
  losses, shut down, close down, winding up, revive, revival, footfall, order flow, big order, big client, new
  client, clientele, contracts, b2b, supply, supplier, vendor, royalty, licence for shop, co-founder, business
  partner, joint venture, self made, entrepreneurship, family firm, family trade, family business, inherit the
  business, thela, thele, rehdi, redi, gumti, khokha, stall lagau, hotel kholu, kholu kya, khol lu, kholna,
  shubharambh, grahki, graahki, gahki, chal padega, chal padegi, jamega, jamegi, jamna, dhandha jam*, business
  jam*, kaam jamega, dhanda chal*, dukaan chal*, dukan chal*, mandi chal*, laghu udyog, kutir udyog, vyapari,
  vyaapaar, bijness, bizness, bissness, vyavsayi, karobaar, karobari, len den ka kaam, thekedaar, maal bik*,
  maal nahi bik*, bikta, bikti, order aaenge, order milenge, dukandari, sauda suluf, partner ne dhoka,
  partnership kar*, hissedari, bhagidari, saajhedaar,
  बिज़नेस, बिजनेस, व्यापार, व्यवसाय, धंधा, कारोबार, दुकान, स्टार्टअप, बिक्री, ग्राहक, मंदी, कारखाना, साझेदारी,
  साझे, ठेका, अपना काम, खुद का काम, धंधे, मुनाफ़ा, मुनाफा, किराने, खेती, फ़सल, दुकानदारी, फैक्ट्री
`
