/**
 * Words that guessers try first, folded (lower case, no accents, no spaces): from published
 * rankings of leaked passwords, and what Vietnamese people choose. A password is refused when
 * nothing else is left of it once digits and signs around the word are taken away, so each entry
 * stands for thousands: matkhau123, M@tKhau!2026, matkhaumatkhau.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwords passwort pass passe passcode passphrase secret secrets confidential
  letmein letmeinnow openme opensesame open enter access accessdenied login logon signin signup guest
  admin administrator administrators adminadmin root rootroot superuser superadmin sysadmin system
  master default changeme changemenow changethis temp temporary test testing tester testuser demo user
  username newuser nopassword mypassword yourpassword thisismypassword newpassword oldpassword
  welcome welcomehome hello helloworld hellohello goodbye sunshine princess princesses iloveyou
  iloveyousomuch iloveu ilove iloveme loveyou loveme loveyouforever lovely lover love lovelove forever
  football baseball basketball soccer volleyball superman batman spiderman ironman starwars pokemon
  dragon dragonball monkey shadow killer hunter ranger soldier trustno trustme trustnoone whatever
  blink freedom liberty champion winner number numberone computer internet keyboard monitor server
  database windows microsoft google facebook youtube instagram twitter tiktok samsung android iphone
  apple linux ubuntu oracle cisco huawei nokia toyota honda yamaha mercedes porsche ferrari
  michael michelle jessica jennifer jordan daniel charlie thomas george andrew joshua matthew ashley
  amanda nicole robert william alexander christian elizabeth victoria samantha stephanie benjamin
  cheese chocolate butterfly flower flowers rainbow angel angels babygirl babyboy friends bestfriend
  family mother father brother sister summer winter spring autumn january february march april may
  june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday birthday happybirthday christmas merrychristmas newyear happynewyear heaven jesus
  jesuschrist blessed buddha chelsea liverpool arsenal barcelona realmadrid manchester
  manchesterunited juventus ronaldo messi naruto onepiece minecraft
  qwerty qwert qwertyuiop asdf asdfgh asdfghjkl asdfjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc
  qazwsxedcrfv wsxedc poiuytrewq lkjhgfdsa mnbvcxz azerty azertyuiop qweasd qweasdzxc qwe asd zxc abc
  abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk xyz aaa
  matkhau matkhaumoi matkhaucu matkhaucuatoi matkhaudangnhap makhau nhapmatkhau doimatkhau
  quenmatkhau khongcomatkhau khongmatkhau matma mabaomat bimat bimatcuatoi baomat anninh dangnhap
  dangky taikhoan tendangnhap quantri quantrivien nguoidung macdinh maytinh dienthoai
  anhyeuem anhyeuemnhieu anhyeuemmaimai anhnhoem emyeuanh emyeuanhnhieu emnhoanh yeuem yeuanh
  yeuemnhieu yeuanhnhieu yeuemmaimai yeuemtrondoi yeunhaumaimai yeu yeuthuong maiyeuem maimaiyeuem
  maimaimottinhyeu maimai tinhyeu tinhyeucuatoi tinhban nguoiyeu nguoiyeucu vochong voyeu chongyeu
  conyeu conyeume conyeubame boyeume bome bomeyeucon meyeucon boyeucon giadinh giadinhtoi
  giadinhhanhphuc giadinhlasomot hanhphuc hanhphucnhe vuive vuivelen binhan binhyen suckhoe maymaan
  maymantrongdoi thanhcong phattai phatloc phatlocphattai lochphat taloc anlanh anvui conan
  khongbiet khongbietnua khongco khongai khongquen dungquenanh dungquenem quenanhdi quenemdi
  motminh codon buonqua buonvi chanqua chanlam trolai vetoi cuocsong cuocdoi cuocsonglavay
  xinchao chaoban chaocacban chaobuoisang chucmung chucmungnammoi chucmungsinhnhat sinhnhat
  sinhnhatvuive nammoi tetnguyendan trungthu
  vietnam vietnamvodich vietnamquehuongtoi toiyeuvietnam nguoivietnam tiengviet quehuong
  quehuongtoi tinhquehuong hanoi hanoimuathu saigon tphcm hochiminh hochiminhcity bachotoi bacho
  haiphong haiphongquetoi danang dananglove cantho hue nghean thanhhoa namdinh thaibinh haiduong
  hungyen quangninh halong dalat nhatrang vungtau phuquoc sapa congdan conghoaxahoichunghia
  doclaptudohanhphuc docla tudo doclap dangcongsan dangcongsanvietnam doanvien dangvien cachmang
  nguyen nguyenvan nguyenthi nguyenvana nguyenvanan nguyenthia tranvan tranthi levan lethi phamvan
  phamthi hoangvan hoangthi vuvan vuthi buivan buithi dovan dothi danghoang minhanh minhtuan
  minhquan minhduc minhchau minhthu anhtuan tuananh anhduc ducanh hoanganh quocanh thanhtung
  thanhtrung thanhthuy thanhhuong thuyduong thuylinh thuytrang huyentrang khanhlinh khanhvy ngoclan
  ngocanh ngoclinh bichngoc phuonganh phuongthao quynhanh quynhnhu haiyen thanhha thuha thuhuong
  thutrang hongnhung hongngoc congchua hoangtu thienthan thiensu thienduong
  tuyetmat toimat khongchiase khongtietlo
  `
    .trim()
    .split(/\s+/),
)
