import { meanings } from './meanings.ts'

/** Illness and medicine. */
export const health = meanings({
  illness: `cancer kainsar tumor tumour diabetes sugar_ki diabetic stroke paralysis lakva lakwa falij heart_attack attack dil_ka_daura dil_ka_dora cardiac kidney gurda gurde liver
    cirrhosis tb tuberculosis kshay dementia alzheimer alzheimers parkinson asthma dama hiv aids epilepsy mirgi typhoid malaria dengue pneumonia nimonia covid hepatitis
    jaundice peeliya piliya bp hypertension thyroid arthritis gathiya leprosy kusht leukaemia leukemia lupus sclerosis schizophrenia bipolar psychosis depression anxiety
    autism infertility infertile banjh* napunsak sterile miscarriage garbhpat tumor gaanth gaath ganth rasauli cyst pathri stone ulcer migraine bukhar fever infection sepsis brain_haemorrhage
    haemorrhage hemorrhage blind blindness andha andhe deaf bahra bedridden coma koma ventilator bimari beemari bimar beemar illness ill disease rog rogi sick sickness disorder
    laailaj lailaj incurable terminal fatal chronic genetic hereditary accident durghatna injury operation fail failure dimaagi naso fatega phatega brain dimag_ki_nas
    lungs fefde phephde spine reedh slip_disc memory_loss eyesight aankhein hearing amputat* dialysis piles bawaseer fits seizure seizures lump relapse`,
  getill: `get_sick fall_ill fall_sick contract contracts diagnosed diagnose develop develops strike strikes catch catches show_up lagegi lag_jayegi pakdegi ghere_gi nikalegi niklegi
    nikle_ga shikar shikaar recur recurrence come_back wapas_aayega spread phail* worsen worse bigdegi bigad* khatarnak serious jawab_de* kharab_ho* suffer run_in_the_family
    khaandani lose_your lose_my`,
  medicine: `medicine medicines medication meds med tablet tablets pill pills capsule capsules syrup injection injections shot sui suiyan dose doses khuraak goli goliyan dawa dawai dawaiyan dava davai
    davaiyan insulin metformin thyroxine thyronorm eltroxin lithium antidepressant antidepressants antibiotic antibiotics steroid steroids inhaler pump nebuliser warfarin aspirin ecosprin statin paracetamol
    crocin blood_thinner bp_ki chemo chemotherapy kimo radiation dialysis pacemaker stent bypass angioplasty biopsy vaccine vaccines vaccination teeka tika surgery surgeries operation opreshan ऑपरेशन
    operate c-section csection caesarean cesarean sizeriyan treatment ilaaj ilaj therapy transplant transfusion khoon_chadh* oxygen ventilator glucose drip prescription parcha mri ct_scan abort abortion
    garbhpat bachcha_gir* mtp chemotheraphy pills_for nebulizer medicin medcine tablettes anti-depressant sedative sleeping_dose psychiatric mental_ki prozac escitalopram sertraline levothyroxine art_therapy arv`,
  stopping: `stop stops stopped stopping skip skipping quit leave leaving band chhod chod chhodo chodo chhodkar chhodke chod_ke chhodun chhodu chhod_dun chhod_du chhodi discontinue halve half aadhi aadha
    reduce kam_kar* badha* double increase replace instead ki_jagah badle substitute delay postpone taal* tal_dun avoid refuse throw phenk fenk feink wean come_off go_off without mana_kar* rok_du
    rok_dun na_loon na_lun na_lu mat_lo mat_khao mat_lijiye mat_karao mat_karvao mat_lagvao mat_lagao hata_do needn't no_need zaroorat_nahi cancel ignore trust_the skip_it do_without`,
  cure: `jadi_buti herbs herbal ayurved* ayurveda ayurvedic kadha kaadha homeopathy homoeopathy totka nuskha nuskhe tulsi karela neem giloy brahmi ashwagandha moti pearl gem gemstone ratna neelam pukhraj
    panna moonga gomed lehsunia lehsuniya cat's_eye coral emerald sapphire stone mantra mantras jaap japa jap havan hawan puja pooja fast vrat upvas bhabhut vibhuti tabeez taveez taabeez tabij
    jhaad-phoonk jhaad_phoonk jhada jhaad phoonk ganga_jal gaumutra yoga yantra kavach rudraksha bracelet holy_water remedy remedies upay upaay upaya upchar`,
  emergency: `seene_me_dard seene_mein_dard chest_pain saans_nahi cant_breathe can't_breathe breathless behosh unconscious fainted jhaag froth vomiting ulti ulti_dast seizure snake saanp
    bitten bite kaata kat_liya overdose convulsion collapse collapsed stroke_aa emergency ambulance bahut_khoon bleeding_heavily blue_lips fits burnt high_fever`,
  cureask: `theek_ho recover recovery cured cure heal survive surgery_success safal bachenge bachegi bach_jay* come_out_alive make_it pull_through discharge ठीक`,
})
