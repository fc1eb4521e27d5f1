/** Vehicles: buying and having them. */
export const vehicle = `
  sell/selling/sold my old/first car/bike/scooter, sell/selling my/the car/bike/scooter,
  swap the car/maruti/bike, old car, old bike, vehicle*, car, cars, bike, motorbike, motorcycle, scooter,
  truck, gaadi, gadi, vahan, vaahan, vahan sukh, four wheeler, two wheeler, 4 wheeler, 2 wheeler, scooty, ev,
  suv, sedan, tractor, auto rickshaw, taxi of my own, second hand car, electric scooter, bullet, activa,
  wheels, scuti, scooti, skuti, gadi khareed*, gaadi khareed*, nayi gadi, nayi gaadi, car le, motor trak,
  traktar, sawari, savari, maruti, swift, thar, creta, innova, fortuner, bolero, scorpio car, alto, wagon r,
  baleno, nano, tata nexon, nexon, hyundai, honda, toyota, mahindra, bmw, mercedes, audi, royal enfield,
  enfield, splendor, pulsar, ktm, harley, jupiter scooter, ola scooter, ather, tempo, lorry, bus of my own,
  jeep, van, minivan, hatchback, diesel, petrol car, cng, automobile, automatic car, driving, drive my own,
  driver seat, upgrade my ride, my ride, ride of my own, new ride, new set of wheels, bigger car, luxury car,
  luxury vehicle, driving licence, bicycle, cycle, e bike, electric car, electric vehicle, gaari, gadiya,
  gaadiyan, char pahiya, chaar pahiya, do pahiya, four veelar, tu veelar, motorsaikil, motor saikil,
  phatphatiya, scutty, aktiva, thaar, bulet, skorpio, gaadi ka sukh, vahan yog, gadi ka yog, gaadi kab,
  gadi kab, kar khareed*, kaar khareed*, car kharid*, car khareed*, nai gaadi, trektar, auto, riksha,
  e riksha, erickshaw, गाड़ी, वाहन, बाइक, स्कूटी, स्कूटर, ट्रैक्टर, मोटरसाइकिल, ट्रक, गाड़ी खरीद*
`
