/** Words that anybody would guess as a password in a council's offices: folded, without spaces. */
export const guessableWords: ReadonlySet<string> = new Set(
  `
  hoidong hoidongnhandan hdnd hdndxa thuongtruc thuongtruchdnd daibieu daibieuhdnd kyhop nghiquyet
  nghitruong bieuquyet giamsat cutri tiepxuccutri kiennghi tiepcongdan uybannhandan uyban
  ubnd ubndxa ubndphuong xaubnd mattran mattrantoquoc mttq mttqxa danguy danguyxa chutich phochutich
  bithu phobithu truongban phoban vanphong vanphonghdnd vanphongubnd vanthu congchuc canbo canboxa
  tuphap diachinh ketoan thuquy congan conganxa quansu motcua bophanmotcua hanhchinh hanhchinhcong
  dichvucong nhanuoc chinhphu quochoi trungtam trungtamhanhchinh phucvunhandan vidanphucvu
  botruong tinhuy thanhuy huyenuy xaphuong thonxom toanxa
  `
    .trim()
    .split(/\s+/),
)
