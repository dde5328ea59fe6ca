using Finsam.Application;
using Finsam.Application.Gemensamt;
using Finsam.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFinsamApplication();
builder.Services.AddSingleton(builder.Configuration.GetSection("Finsam").Get<Inställningar>() ?? new());
builder.Services.AddFinsamWebb();

var app = builder.Build();
app.MapFinsamWebb();
app.Run();
