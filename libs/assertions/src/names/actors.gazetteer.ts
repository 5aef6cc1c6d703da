/** Names that groups and sellers go by in public reporting; a claim's own actor is known from its source. */
export const KNOWN_ACTORS: readonly string[] =
  `0mega, 8Base, Abyss, Akira, ALPHV, ALPHVM, AlphV/BlackCat, Anonymous, Anonymous Sudan, APT28, APT29, APT41, Arkana, AstraLocker, Atomic Stealer, AvosLocker, Babuk, BianLian,
  Black Basta, BlackBasta, Black Cat, BlackCat, BlackByte, BlackMatter, BlackSuit, Brain Cipher, Cactus, Chaos, Cicada3301, Cl0p, Clop, CL0P, Conti, Crimson Collective, CrossLock, Cuba ransomware, Cyb3r, Dark Angels,
  DarkSide, DarkVault, Daixin, Donut Leaks, DoppelPaymer, DragonForce, Egregor, Everest, Fog ransomware, FunkSec, Garmin, GhostSec, Grief, Hellcat, HellCat, Hive ransomware, Hunters International, INC Ransom, IntelBroker, Interlock,
  Karakurt, Kelvin Security, KelvinSecurity, Killnet, KillSec, Lapsus$, LAPSUS$, LockBit, LockBit 3.0, LockBit 2.0, Lorenz, Lynx, Magecart, Mallox, Maze, Medusa, MedusaLocker, MEOW, Mogilevich, Money Message, Monti, Mount Locker,
  NB65, Nefilim, NetWalker, Netwalker, NightSky, NoEscape, Nova ransomware, PLAY ransomware, Play ransomware, ProLock, PYSA, Qilin, Quantum Locker, RagnarLocker, Ragnar Locker, RAGNAR_LOCKER, Ransom House, RansomEXX, RansomHouse, RansomHub, Ransomed, RansomedVC,
  Red Ransomware, REvil, Rhysida, Royal ransomware, Ryuk, SafePay, Sandworm, Sarcoma, Scattered Lapsus$ Hunters, Scattered Spider, ShinyHunters, Silent Ransom, Snatch, Sodinokibi, SpaceBears, Stormous, SunCrypt, TeamPCP, ThreeAM, Termite, Trigona, UNC3944,
  USDoD, Vice Society, ViceSociety, Warlock, World Leaks, WorldLeaks, Yanluowang, Zeppelin`
    .split(',')
    .map((name) => name.trim());
