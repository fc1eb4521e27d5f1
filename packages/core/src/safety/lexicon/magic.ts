import { meanings } from './meanings.ts'

/** Spells, what remedies cost, and how fear sells them. */
export const magic = meanings({
  spell: `black_magic blackmagic kala_jadu kaala_jaadu kala_jaadu jadu jaadu jadoo jadu_tona jadutona tona totka totke tone_totke tantra tantrik tantric vashikaran vasikaran vashikarn wash_me vash_me vash_mein bas_me_kar*
    kabu_me kabu_mein mutthi_me mutthi_mein spell spells curse cursed hex hexed shraap shrap shaap evil_eye nazar najar buri_nazar evil witch witchcraft witches voodoo chudail dayan daayan bhoot bhut pret
    pretatma jinn djinn jin jinnat spirit spirits ghost possessed possession saya saaya oopri upri hawa_ka chakkar maran maaran uchatan uchchatan ucchatan vidveshan sammohan mohini stambhan moth mooth muth kriya
    prayog totke bandish bandhan_lag* bandh_diya tied_your karastani kartoot karni karni_kiya karvaya_hua kiya_karaya kuch_kar_diya kara_diya khila_diya pila_diya nimbu lemon lemons mirchi chilli egg anda sindoor putla doll
    needle pins sui_chubh kapda hair baal photo_se nail kaun_se_ghar_se shmashan smashan aghori ojha sifli sifali amal amil rohani ruhani taweez tabeez love_potion attraction_mantra bewitch enchant jaadugar kaala_ilm इल्म
    काला_जादू वशीकरण टोटका`,
  control: `control her_mind his_mind mind_control bring_back wapas_laa* wapas_la* crawl_back crawling obey obeys under_my ishaare ungli_pe ungliyon gulaam gulam slave deewana diwana pagal_ho_jaye dimag_palat mind_change
    tod_do rishta_tod* shaadi_tod* break_them separate_them alag_kar* tudwa* barbaad_kar* barbad_kar* ruin destroy destroyed harm_my suffer suffers bimar_kar* neend_haraam revenge badla badle intaqam dushman enemy
    enemies rival shatru saut sautan sabak_sikh* maar_daalne mar_jaye marwa* wapas_aa_jaye love_back pyaar_wapas`,
  pay: `pay paying payment transfer send bhejo bhej bhejiye bhej_do upi gpay google_pay phonepe paytm account khata khate card_details otp pin cvv deposit jama advance dakshina dakshina_do fees fee charge charges kharcha kharch
    package price rate offer discount donate donation daan chadhava chadhawa bhet buy order order_kar* kharid* le_lo lo_mere purchase 5100 11000 21000 51000 1100 2100 3100 ikyavan ikkis_hazaar gyarah_hazaar sava_lakh`,
  remedygoods: `puja pooja havan hawan yagya yajna yagna anushthan anusthan abhishek jaap jap yantra kavach ring locket pendant mala rudraksha ratna gem stone gemstone neelam pukhraj gomed panna moonga ritual rituals remedy upay upaay
    shanti nag_bali narayan_bali pind tarpan bracelet taveez kit bhasma energised energized siddh siddha blessed consecrated abhimantrit chadar kalash special_puja mahapuja vip`,
  orelse: `otherwise warna varna nahi_to nahin_to vrna or_else else unless before_it's_too_late der_ki deri delay last_chance only_today sirf_aaj only_way ek_hi_rasta yahi_rasta only_i sirf_main only_mine mere_paas mere_yahan mere_hi
    danger khatra khatre sankat aafat musibat anarth tabahi barbaad curse prakop krodh angry ancestors pitra pitru dosh dosha doosra_chance urgent turant secret kisi_ko_mat ruin child_at_risk will_die mar_jayega bach_nahi
    shraap double_ho effect_khatam asar`,
})
